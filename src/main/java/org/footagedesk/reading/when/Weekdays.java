package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Which day a weekday's name means, seen from the day of writing. */
final class Weekdays {

    private Weekdays() {}

    /** The latest such day before the reference, never the reference itself. */
    static LocalDate before(LocalDate reference, DayOfWeek day) {
        return reference.with(TemporalAdjusters.previous(day));
    }

    /** The day in the week, Monday to Sunday, so many weeks before the reference's own. */
    static LocalDate inWeek(LocalDate reference, DayOfWeek day, int weeksAgo) {
        return monday(reference).minusWeeks(weeksAgo).with(TemporalAdjusters.nextOrSame(day));
    }

    static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
