package org.footagedesk.casefile;

import java.util.List;
import org.footagedesk.policy.PolicyProfile;

/** Knows of one thing whether it is true on a case; policy files name it, Java knows what it means. */
@FunctionalInterface
public interface GatePredicate {

    /**
     * Whether it is true by the events the case has now; no clock is asked.
     *
     * @param copies the numbered copies it is asked about: one that is to leave, or all of the case
     */
    Answer test(CaseFile file, PolicyProfile policy, List<Copy> copies);

    /** Whether the gate is open, and in a sentence why or why not. */
    record Answer(boolean met, String why) {}
}
