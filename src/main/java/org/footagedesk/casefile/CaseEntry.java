package org.footagedesk.casefile;

import java.time.Instant;

/** An event in its place on the case: which one it was, when, and who did it ({@code desk} for the machine). */
public record CaseEntry(int version, Instant at, String actor, CaseEvent event) {

    /** The machine, as it signs. */
    public static final String MACHINE = "desk";

    /** Whether the machine did it, without a person. */
    public boolean byMachine() {
        return actor.equals(MACHINE);
    }
}
