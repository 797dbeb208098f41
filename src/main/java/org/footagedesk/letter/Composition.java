package org.footagedesk.letter;

import java.util.Map;
import java.util.Set;
import org.footagedesk.shared.Language;

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

    /** What a person says does not fit what the letter asks. */
    record WrongAnswers(Map<String, String> problems) implements Composition {

        /** @param problems by the key of the question, in words for the person who answers */
        public WrongAnswers {
            problems = Map.copyOf(problems);
        }
    }

    /** The letter is not written in that language; a person chooses whether to send it in English. */
    record NoTranslation(TemplateId kind, Language language) implements Composition {}
}
