package org.footagedesk.desk.screens;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;

/** Days and times as they were typed into a form, and what is wrong with each by its name. */
final class Typed {

    private final Map<String, String> answers;
    private final Map<String, String> problems = new HashMap<>();

    Typed(Map<String, String> answers) {
        this.answers = answers;
    }

    String words(String name) {
        return answers.getOrDefault(name, "").strip();
    }

    /** The day; where none was typed a problem is noted and a day of no meaning returned. */
    LocalDate day(String name) {
        return Days.typed(words(name)).orElseGet(() -> {
            problems.put(name, Days.EXPECTED);
            return LocalDate.EPOCH;
        });
    }

    /** A stretch of London time; where a time comes twice, all that may be meant. */
    Optional<TimeWindow> window(String from, String to) {
        Optional<Instant> begins = moments(from).min(Comparator.naturalOrder());
        Optional<Instant> ends = moments(to).max(Comparator.naturalOrder());
        if (begins.isEmpty()) {
            problems.put(from, "Enter a day and a time that the clocks show.");
        }
        if (ends.isEmpty()) {
            problems.put(to, "Enter a day and a time that the clocks show.");
        }
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (!begins.get().isBefore(ends.get())) {
            problems.put(to, "It must end after it begins.");
            return Optional.empty();
        }
        return Optional.of(new TimeWindow(begins.get(), ends.get()));
    }

    private Stream<Instant> moments(String name) {
        try {
            var local = LocalDateTime.parse(words(name));
            return London.ZONE.getRules().getValidOffsets(local).stream().map(local::toInstant);
        } catch (DateTimeException unreadable) {
            return Stream.empty();
        }
    }

    Map<String, String> problems() {
        return problems;
    }
}
