package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One clock of an obligation: which clause sets it, what starts it, how long it runs.
 *
 * @param clause such as {@code 9.9} or {@code UK GDPR Art 12(3)}
 * @param pausable whether days spent waiting for information stop it
 * @param extended how long it runs from the same start where more time was notified before its first end
 * @param appliesFrom the first start date to which the clause applies, where it came into force later
 */
public record ClockRule(
        String clause,
        CaseMoment startsWith,
        Period period,
        boolean pausable,
        Optional<Period> extended,
        Optional<LocalDate> appliesFrom) {

    public ClockRule(
            String clause, CaseMoment startsWith, Period period, boolean pausable, Optional<LocalDate> appliesFrom) {
        this(clause, startsWith, period, pausable, Optional.empty(), appliesFrom);
    }

    /** The date the clock ends if it started that day and was never extended; empty where the clause was not yet in force. */
    public Optional<DueDate> due(LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        return isInForce(start)
                ? Optional.of(DueDates.due(period, start, pausable ? pauses : List.of(), calendar))
                : Optional.empty();
    }

    /** Where the clock stands that started that day: its date, or why it has none. */
    ClockReading read(LocalDate start, CaseDays days, WorkingCalendar calendar) {
        if (!isInForce(start)) {
            return ClockReading.NONE;
        }
        List<Pause> pauses = pausable ? days.pauses() : List.of();
        DueDate first = DueDates.due(period, start, pauses, calendar);
        DueDate due = extended.filter(longer -> wasNotified(start, first, days))
                .map(longer -> DueDates.due(longer, start, pauses, calendar))
                .orElse(first);
        return stoppedSince(start, due, days)
                .map(since -> ClockReading.waiting(
                        "stopped since %s, until the answer comes".formatted(DateWords.full(since))))
                .orElseGet(() -> ClockReading.ending(due));
    }

    /** A wait that began once the time was over stops nothing. */
    private Optional<LocalDate> stoppedSince(LocalDate start, DueDate due, CaseDays days) {
        return pausable
                ? days.waitingSince().filter(since -> !since.isBefore(start) && !since.isAfter(due.date()))
                : Optional.empty();
    }

    /** More time counts only if the person was told before the first time was over. */
    private static boolean wasNotified(LocalDate start, DueDate first, CaseDays days) {
        return days.days(Milestone.EXTENSION_NOTIFIED).stream()
                .anyMatch(told -> !told.isBefore(start) && !told.isAfter(first.date()));
    }

    private boolean isInForce(LocalDate start) {
        return appliesFrom.filter(start::isBefore).isEmpty();
    }
}
