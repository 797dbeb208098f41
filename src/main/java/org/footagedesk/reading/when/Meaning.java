package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.footagedesk.reading.Grain;

/** What a phrase may mean, before it is tied to its place in the text. */
record Meaning(LocalDateTime start, LocalDateTime end, Grain grain, double confidence, boolean ambiguous, String rule) {

    static Meaning days(LocalDate from, LocalDate to, Grain grain, double confidence, boolean ambiguous, String rule) {
        return new Meaning(from.atStartOfDay(), to.atStartOfDay(), grain, confidence, ambiguous, rule);
    }

    static Meaning part(DayPart part, LocalDate day, double confidence, String rule) {
        return new Meaning(
                part.from(day), part.to(day), Grain.PART_OF_DAY, confidence, true, "a part of the day, " + rule);
    }

    /** The same time of the clock on another day, for a time whose day stands elsewhere in the text. */
    Meaning movedTo(LocalDate day, double dayConfidence, boolean dayInDoubt) {
        long days = day.toEpochDay() - start.toLocalDate().toEpochDay();
        return new Meaning(
                start.plusDays(days),
                end.plusDays(days),
                grain,
                Math.min(0.9, dayConfidence) * (confidence < 0.5 ? 0.3 : 1),
                ambiguous || dayInDoubt,
                rule + ", its day said nearby");
    }
}
