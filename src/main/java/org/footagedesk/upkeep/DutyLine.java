package org.footagedesk.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * One duty on one thing, as it stands on a day.
 *
 * @param last the last time it was done; empty where never
 * @param due by when it is due; empty for what is recorded only when it happens
 */
public record DutyLine(Duty duty, Thing thing, Optional<LocalDate> last, Optional<LocalDate> due, State state) {

    /** The most pressing first. */
    public static final Comparator<DutyLine> PRESSING = Comparator.comparing(DutyLine::state)
            .thenComparing(line -> line.due().orElse(LocalDate.MAX))
            .thenComparing(line -> line.duty().title())
            .thenComparing(line -> line.thing().name());

    /** How a duty stands. */
    public enum State {
        /** Its day has passed. */
        OVERDUE,
        /** Within its notice. */
        DUE_SOON,
        /** Not due for a while. */
        NOT_DUE,
        /** Recorded when it happens; never due. */
        AS_NEEDED
    }

    public boolean presses() {
        return state == State.OVERDUE || state == State.DUE_SOON;
    }
}
