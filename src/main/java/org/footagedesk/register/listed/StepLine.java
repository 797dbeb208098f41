package org.footagedesk.register.listed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.StepRecorded;

/** A step that was taken on a case, as registers tell of it. */
record StepLine(StepRecorded event, Instant at, String actor) {

    /** All takings of these steps, in the order in which they were recorded. */
    static Stream<StepLine> of(CaseFile file, String... steps) {
        Set<String> wanted = Set.of(steps);
        return file.entries().stream()
                .flatMap(entry -> entry.event() instanceof StepRecorded taken && wanted.contains(taken.step())
                        ? Stream.of(new StepLine(taken, entry.at(), entry.actor()))
                        : Stream.empty());
    }

    boolean is(String step) {
        return event.step().equals(step);
    }

    LocalDate on() {
        return event.on();
    }

    /** What was answered in a person's own words; empty where nothing was, or where the words are gone with their key. */
    String said(String question) {
        return event.answers().getOrDefault(question, "").strip();
    }

    /** What was chosen, as people read it: {@code CALL_BACK} becomes call back. */
    String chosen(String question) {
        return said(question).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The day and what was said, such as {@code 2026-03-03 PC Smith}. */
    String dated(String question) {
        return (on() + " " + said(question)).strip();
    }
}
