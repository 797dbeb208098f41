package org.footagedesk.desk.cases;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.casework.LetterOutcome;
import org.footagedesk.desk.Outcome;
import org.footagedesk.shared.Role;

/** What came of a wish about a letter, in the words of the desk. */
final class LetterOutcomes {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private LetterOutcomes() {}

    static Outcome of(LetterOutcome outcome) {
        return switch (outcome) {
            case LetterOutcome.Done done -> Outcome.DONE;
            case LetterOutcome.TextChanged changed ->
                new Outcome.Changed("The letter has changed since you read it. Read it again before you go on.");
            case LetterOutcome.NotAllowed notAllowed ->
                new Outcome.NotAllowed("Only these may approve this letter: "
                        + notAllowed.approvers().stream()
                                .sorted()
                                .map(Role::title)
                                .collect(Collectors.joining(", ")) + ".");
            case LetterOutcome.NotThatDay day ->
                new Outcome.Invalid(Map.of(
                        "on",
                        "Enter the day on which it was posted: not before %s and not after %s."
                                .formatted(DAY.format(day.first()), DAY.format(day.last()))));
            case LetterOutcome.NotYet(String until, String why) -> new Outcome.Blocked(until, why);
            case LetterOutcome.NotWaiting notWaiting ->
                new Outcome.Changed("The letter no longer waits for this; somebody else has dealt with it.");
        };
    }
}
