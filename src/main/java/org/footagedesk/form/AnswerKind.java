package org.footagedesk.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Of what kind the answer to a {@link Question} is; the names stand in the files. */
public enum AnswerKind {
    /** One line, of at most 300 characters. */
    LINE,
    /** Free words, of at most 4,000 characters. */
    TEXT,
    /** A London day, {@code 2026-03-31}. */
    DATE,
    /** An amount in pounds and pence, such as {@code 10.00}. */
    MONEY,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** One of the choices by its name. */
    CHOICE;

    /** Whether it may stand in the open part of a record: it is chosen from what the house offers, and names nobody. */
    public boolean isOpen() {
        return switch (this) {
            case DATE, MONEY, YES_NO, CHOICE -> true;
            case LINE, TEXT -> false;
        };
    }

    Optional<String> problem(Question question, String value) {
        return switch (this) {
            case LINE -> longest(value, 300);
            case TEXT -> longest(value, 4_000);
            case DATE -> isDay(value) ? Optional.empty() : Optional.of("Enter a day, such as 2026-03-31.");
            case MONEY ->
                value.matches("\\d{1,6}(\\.\\d{2})?")
                        ? Optional.empty()
                        : Optional.of("Enter the amount in pounds and pence, such as 10.00.");
            case YES_NO ->
                value.equals("yes") || value.equals("no") ? Optional.empty() : Optional.of("Choose yes or no.");
            case CHOICE ->
                question.choices().containsKey(value) ? Optional.empty() : Optional.of("Choose one of the answers.");
        };
    }

    private static Optional<String> longest(String value, int characters) {
        return value.length() > characters
                ? Optional.of("This may have at most %,d characters.".formatted(characters))
                : Optional.empty();
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
