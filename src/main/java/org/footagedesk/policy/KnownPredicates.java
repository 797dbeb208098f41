package org.footagedesk.policy;

import java.util.Set;

/** The predicates that Java knows, and that policies and procedures may therefore name. */
public interface KnownPredicates {

    /** Those that a policy's gates may name. */
    Set<String> names();

    /**
     * Whether a procedure may name it.
     *
     * @param steps the ids of the procedure's steps, of which some predicates are told
     */
    boolean isKnown(String name, Set<String> steps);
}
