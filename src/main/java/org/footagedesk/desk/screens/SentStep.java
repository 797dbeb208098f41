package org.footagedesk.desk.screens;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.footagedesk.desk.Outcome;

/** The form of a step as it was sent: the day on which it happened, and the answers to its questions. */
final class SentStep {

    private static final String DAY = "on";

    private SentStep() {}

    static Outcome take(Map<String, String> typed, BiFunction<Optional<LocalDate>, Map<String, String>, Outcome> take) {
        var answers = new HashMap<>(typed);
        String day = typed.getOrDefault(DAY, "");
        answers.remove(DAY);
        answers.remove("_csrf");
        return Days.isUnclear(day)
                ? new Outcome.Invalid(Map.of(DAY, Days.EXPECTED))
                : take.apply(Days.typed(day), answers);
    }
}
