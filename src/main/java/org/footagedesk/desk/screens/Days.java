package org.footagedesk.desk.screens;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Days as forms send them. */
final class Days {

    static final String EXPECTED = "Enter a day, such as 2026-11-14.";

    private Days() {}

    /** The day that was typed; empty where none was, or something else. */
    static Optional<LocalDate> typed(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Whether something was typed that is no day. */
    static boolean isUnclear(String text) {
        return !text.isBlank() && typed(text).isEmpty();
    }
}
