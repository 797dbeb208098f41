package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.policy.Clocks;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.Owed;

/** One obligation as it stands on a case today, with both clocks and why each ends when it does. */
public record ObligationOnCase(Owed owed, State state) {

    /** How an obligation stands. */
    public enum State {
        /** What starts its clock has not happened. */
        NOT_STARTED,
        /** Its clock is stopped until an answer comes. */
        WAITING,
        /** It is to be met by its due date. */
        OPEN,
        /** What discharges it has happened. */
        MET,
        /** The case ended before it was met, so that nothing is owed any more. */
        ENDED,
        /** Its due date has passed and it is not met. */
        LATE,
        /** The time of the person who asks has passed; a step may be proposed. */
        LAPSED
    }

    public ObligationRule rule() {
        return owed.rule();
    }

    public Optional<LocalDate> start() {
        return owed.start();
    }

    public Clocks clocks() {
        return owed.clocks();
    }

    /** The earlier of the policy's and the law's date. */
    public Optional<LocalDate> due() {
        return owed.due();
    }

    /** The governing date's counted explanation, and the other clock where the two differ; plain sentences. */
    public String explanation() {
        return owed.explanation();
    }
}
