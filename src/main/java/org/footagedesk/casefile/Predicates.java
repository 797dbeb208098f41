package org.footagedesk.casefile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.GateRule.Stage;
import org.footagedesk.policy.Step;

/**
 * The predicates that a procedure may name: those that Java knows by name, and those told of a step, a letter or a stage,
 * written with a colon: {@code done:locate}, {@code passed:review}, {@code said:classify.road=COURT_ORDER}, {@code sent:SAR-5},
 * {@code open:SEARCH}.
 */
public final class Predicates {

    private static final String DONE = "done:";
    private static final String PASSED = "passed:";
    private static final String SAID = "said:";
    private static final String SENT = "sent:";
    private static final String OPEN = "open:";

    private Predicates() {}

    /** The predicate of that name; an unknown name is an error, since policies and procedures are checked against {@link #isKnown}. */
    static GatePredicate named(String name) {
        return ofColon(name, DONE, Predicates::done)
                .or(() -> ofColon(name, PASSED, Predicates::passed))
                .or(() -> ofColon(name, SAID, Predicates::said))
                .or(() -> ofColon(name, SENT, Predicates::sent))
                .or(() -> ofColon(name, OPEN, Predicates::open))
                .orElseGet(() -> GatePredicates.named(name));
    }

    /**
     * Whether a predicate of that name can be told of these steps.
     *
     * @param steps the ids of all steps of the procedure
     */
    public static boolean isKnown(String name, Set<String> steps) {
        return GatePredicates.names().contains(name)
                || told(name, DONE).filter(steps::contains).isPresent()
                || told(name, PASSED).filter(steps::contains).isPresent()
                || told(name, SAID)
                        .filter(said -> said.matches("[a-z0-9-]+\\.[a-z0-9_]+=.+"))
                        .filter(said -> steps.contains(said.substring(0, said.indexOf('.'))))
                        .isPresent()
                || told(name, SENT).isPresent()
                || told(name, OPEN).filter(Predicates::isStage).isPresent();
    }

    private static Answer done(Situation situation, String step) {
        return situation.last(step).isPresent()
                ? new Answer(true, "Recorded: " + title(situation, step) + ".")
                : new Answer(false, "Not recorded yet: " + title(situation, step) + ".");
    }

    private static Answer passed(Situation situation, String step) {
        return situation
                .last(step)
                .map(taking -> taking.isPassed()
                        ? new Answer(true, "Recorded, and all of it is met: " + title(situation, step) + ".")
                        : new Answer(false, "Recorded, and not all of it is met: " + title(situation, step) + "."))
                .orElseGet(() -> new Answer(false, "Not recorded yet: " + title(situation, step) + "."));
    }

    private static Answer said(Situation situation, String said) {
        String step = said.substring(0, said.indexOf('.'));
        String question = said.substring(said.indexOf('.') + 1, said.indexOf('='));
        String value = said.substring(said.indexOf('=') + 1);
        boolean met = situation
                .last(step)
                .flatMap(taking -> taking.answer(question))
                .filter(value::equals)
                .isPresent();
        String words = situation
                .procedure()
                .step(step)
                .flatMap(definition -> definition.question(question))
                .map(asked -> asked.label() + ": " + asked.options().getOrDefault(value, value))
                .orElse(said);
        return new Answer(met, (met ? "Recorded: " : "Not recorded: ") + words);
    }

    private static Answer sent(Situation situation, String letter) {
        boolean left = situation.file().letters().values().stream()
                .anyMatch(one -> one.template().equals(letter) && one.state() == LetterState.SENT);
        return new Answer(left, "Letter " + letter + (left ? " was sent." : " has not been sent."));
    }

    private static Answer open(Situation situation, String stage) {
        return new Gates(situation)
                .closedBefore(Stage.valueOf(stage)).stream()
                        .findFirst()
                        .map(gate -> new Answer(false, gate.answer().why()))
                        .orElseGet(() -> new Answer(true, "All gates before it are met."));
    }

    private static String title(Situation situation, String step) {
        return situation.procedure().step(step).map(Step::title).orElse(step);
    }

    private static boolean isStage(String name) {
        return Arrays.stream(Stage.values()).anyMatch(stage -> stage.name().equals(name));
    }

    private static Optional<String> told(String name, String prefix) {
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(name.substring(prefix.length()))
                : Optional.empty();
    }

    private static Optional<GatePredicate> ofColon(
            String name, String prefix, BiFunction<Situation, String, Answer> knows) {
        return told(name, prefix).map(rest -> situation -> knows.apply(situation, rest));
    }
}
