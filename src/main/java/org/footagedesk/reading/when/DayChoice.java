package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.util.List;
import org.footagedesk.reading.Grain;

/** The day that words mean, and the other days they may mean. */
record DayChoice(LocalDate from, LocalDate to, Grain grain, double confidence, List<LocalDate> others, String rule) {

    static DayChoice single(LocalDate day, double confidence, String rule) {
        return new DayChoice(day, day.plusDays(1), Grain.DAY, confidence, List.of(), rule);
    }

    static DayChoice doubtful(LocalDate day, double confidence, String rule, LocalDate... others) {
        return new DayChoice(day, day.plusDays(1), Grain.DAY, confidence, List.of(others), rule);
    }

    boolean oneDay() {
        return to.equals(from.plusDays(1));
    }
}
