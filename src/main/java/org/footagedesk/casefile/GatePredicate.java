package org.footagedesk.casefile;

/** Knows of one thing whether it is true on a case; policies and procedures name it, Java knows what it means. */
@FunctionalInterface
public interface GatePredicate {

    /** Whether it is true by the events the case has now and what surrounds it. */
    Answer test(Situation situation);

    /** Whether the gate is open, and in a sentence why or why not. */
    record Answer(boolean met, String why) {}
}
