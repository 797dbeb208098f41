package org.footagedesk.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What stands in a field of a returned form, brought into the shape in which answers are kept. */
final class FieldValue {

    /** What PDF readers give for a box that is not ticked. */
    private static final String OFF = "Off";

    private static final List<DateTimeFormatter> DAYS = List.of(
            pattern("uuuu-M-d"),
            pattern("d/M/uuuu"),
            pattern("d.M.uuuu"),
            pattern("d-M-uuuu"),
            pattern("d M uuuu"),
            pattern("d MMMM uuuu"),
            pattern("d MMM uuuu"));

    private FieldValue() {}

    static boolean isSomething(String value) {
        return !value.isBlank() && !value.strip().equals(OFF);
    }

    static Optional<String> of(Question question, String field) {
        if (!isSomething(field)) {
            return Optional.empty();
        }
        var words = field.replaceAll("\\R", "\n").strip();
        return Optional.of(
                switch (question.kind()) {
                    case DATE -> day(words);
                    case MONEY -> words.replace("£", "").replace(",", "").strip();
                    case LINE, TEXT, CHOICE, YES_NO, TICK, SIGNATURE -> words;
                });
    }

    /** As it was written where it is no day: the question then says what is wrong. */
    private static String day(String words) {
        for (var format : DAYS) {
            try {
                return LocalDate.parse(words.replaceAll("\\s+", " "), format).toString();
            } catch (DateTimeParseException other) {
                // It may be written in another of these ways.
            }
        }
        return words;
    }

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.UK);
    }
}
