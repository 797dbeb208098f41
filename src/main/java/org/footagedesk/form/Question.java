package org.footagedesk.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One question put to staff when they record something, such as who was called back and on which number.
 *
 * @param name under which the answer is kept, such as {@code number-called}
 * @param label the question as a form shows it
 * @param help what helps to answer it; may be empty
 * @param choices of a {@link AnswerKind#CHOICE}: the name of each answer with its words, in the order in which they are offered
 * @param required whether nothing is recorded without it
 */
public record Question(
        String name, String label, String help, AnswerKind kind, Map<String, String> choices, boolean required) {

    public Question {
        if (!name.matches("[a-z][a-z0-9-]*") || label.isBlank()) {
            throw new IllegalArgumentException(
                    "A question has a name of small letters, digits and hyphens, and a label: '" + name + "'.");
        }
        choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        if ((kind == AnswerKind.CHOICE) == choices.isEmpty()) {
            throw new IllegalArgumentException("The question '" + name + "' is a CHOICE exactly if it offers choices.");
        }
    }

    /** What is wrong with the answer, in words for the person who gave it; a blank one is wrong only where it is required. */
    public Optional<String> problem(String value) {
        if (value.isBlank()) {
            return required ? Optional.of("Answer: " + label) : Optional.empty();
        }
        return kind.problem(this, value);
    }

    /** The answer as a sentence shows it. */
    public String shown(String value) {
        return switch (kind) {
            case CHOICE -> choices.getOrDefault(value, value);
            case MONEY -> "£" + value;
            case LINE, TEXT, DATE, YES_NO -> value;
        };
    }
}
