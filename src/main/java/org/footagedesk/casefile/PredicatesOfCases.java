package org.footagedesk.casefile;

import java.util.Set;
import org.footagedesk.policy.KnownPredicates;

/** The predicates that case files answer. */
public final class PredicatesOfCases implements KnownPredicates {

    @Override
    public Set<String> names() {
        return GatePredicates.names();
    }

    @Override
    public boolean isKnown(String name, Set<String> steps) {
        return Predicates.isKnown(name, steps);
    }
}
