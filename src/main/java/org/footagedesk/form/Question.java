package org.footagedesk.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing a person is asked: on a printed form, for a letter, or in a step of a case.
 *
 * @param key under which the answer is known, such as {@code ds_full_name}
 * @param label what stands beside the answer
 * @param help what helps to answer; may be empty
 * @param options of a choice: the word that is kept, and what people read; empty otherwise
 * @param required whether it always needs an answer
 * @param requiredWhen the occasion on which it needs one
 */
public record Question(
        String key,
        String label,
        String help,
        AnswerKind kind,
        Map<String, String> options,
        boolean required,
        Optional<Occasion> requiredWhen) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,59}");

    public Question {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("A question is named by a short word, not '" + key + "'.");
        }
        if (label.isBlank()) {
            throw new IllegalArgumentException("The question '" + key + "' needs a label.");
        }
        if ((kind == AnswerKind.CHOICE) == options.isEmpty()) {
            throw new IllegalArgumentException("The question '" + key + "' "
                    + (options.isEmpty() ? "is a choice and needs options." : "has options but is no choice."));
        }
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** The same with another help. */
    public Question withHelp(String other) {
        return new Question(key, label, other, kind, options, required, requiredWhen);
    }

    /** Whether it needs an answer beside those other answers, by their keys. */
    public boolean isRequired(Map<String, String> answers) {
        return required || requiredWhen.filter(when -> when.isGivenBy(answers)).isPresent();
    }

    /** What is wrong with its answer among all answers, in words for the person who gave it; nothing if it will do. */
    public Optional<String> problem(Map<String, String> answers) {
        var given = answers.getOrDefault(key, "").strip();
        if (given.isEmpty()) {
            return isRequired(answers) ? Optional.of("This needs an answer.") : Optional.empty();
        }
        if (kind == AnswerKind.CHOICE && !options.containsKey(given)) {
            return Optional.of("Choose one of: " + String.join(", ", options.values()) + ".");
        }
        return kind.problem(given);
    }
}
