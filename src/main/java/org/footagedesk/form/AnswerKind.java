package org.footagedesk.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What sort of answer a question takes; the names stand in the files of forms and letters. */
public enum AnswerKind {
    /** A few words on one line, at most 200 characters. */
    LINE,
    /** Free words in paragraphs, at most 4,000 characters. */
    TEXT,
    /** A day, written as {@code 2026-11-14}. */
    DATE,
    /** One of the options of the question. */
    CHOICE,
    /** Pounds, or pounds and pence, such as {@code 10.00}. */
    MONEY,
    /** {@code yes} or {@code no}. */
    YES_NO,
    /** A box to tick: {@code yes}, or nothing. */
    TICK,
    /** A line to sign with a pen; the desk never reads it as words. */
    SIGNATURE;

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final Pattern POUNDS = Pattern.compile("£?\\d{1,7}(\\.\\d{2})?");

    /** What is wrong with an answer of this kind that is not blank, in words for the person who gave it. */
    Optional<String> problem(String answer) {
        return switch (this) {
            case LINE ->
                wrongUnless(
                        answer.length() <= LONGEST_LINE && answer.lines().count() == 1,
                        "Write this on one line of at most " + LONGEST_LINE + " characters.");
            case TEXT ->
                wrongUnless(
                        answer.length() <= LONGEST_TEXT,
                        "This may have at most %,d characters.".formatted(LONGEST_TEXT));
            case DATE -> wrongUnless(isDay(answer), "Enter a day, such as 2026-11-14.");
            case MONEY ->
                wrongUnless(POUNDS.matcher(answer).matches(), "Enter an amount in pounds and pence, such as 10.00.");
            case YES_NO -> wrongUnless(answer.equals("yes") || answer.equals("no"), "Answer yes or no.");
            case TICK -> wrongUnless(answer.equals("yes"), "Tick the box, or leave it empty.");
            case CHOICE, SIGNATURE -> Optional.empty();
        };
    }

    private static Optional<String> wrongUnless(boolean right, String problem) {
        return right ? Optional.empty() : Optional.of(problem);
    }

    private static boolean isDay(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeParseException other) {
            return false;
        }
    }
}
