package org.footagedesk.letter;

import java.util.Set;

/** What comes of composing a letter. */
public sealed interface Composition {

    /** It waits to be read. */
    record Drafted(Draft draft) implements Composition {}

    /** The letter would have gaps: these facts are not known. */
    record MissingFacts(Set<FactName> names) implements Composition {

        public MissingFacts {
            names = Set.copyOf(names);
        }
    }
}
