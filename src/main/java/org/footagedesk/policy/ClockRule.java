package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One clock of an obligation: which clause sets it, what starts it, how long it runs.
 *
 * @param pausable whether days spent waiting for an answer stop it
 * @param appliesFrom the first start date to which the clause applies, where it came into force later
 */
public record ClockRule(
        String clause, CaseMoment startsWith, Period period, boolean pausable, Optional<LocalDate> appliesFrom) {

    /** The date the clock ends if it started that day; empty where the clause was not yet in force. */
    public Optional<DueDate> due(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        if (appliesFrom.filter(start::isBefore).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(DueDates.due(period, start, pausable ? pauses : List.of(), calendar));
    }
}
