package org.footagedesk.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Occasion;
import org.footagedesk.form.Question;
import org.footagedesk.policy.GateRule.Stage;
import org.footagedesk.shared.Role;

/**
 * One thing a person may do on a case, as the charts of DOMAIN E.1 to E.11 name it: who, when, and what they must say.
 *
 * @param clause of the policy or the law on which it stands
 * @param by the roles any one of which may take it
 * @param asks what must be answered when it is taken
 * @param when predicates that must all hold for it to be of interest; otherwise it is not mentioned
 * @param unless predicates of which none may hold, or it is not mentioned
 * @param needs predicates that must all hold before it may be taken; otherwise it is shown as blocked by the first that does not
 * @param stage the step of the policy's gates that it is; all gates before that stage block it too
 * @param stageWhen the stage that it is only where it is answered so, as a letter is that may say release or refusal
 * @param letter the letter that is drafted once it is taken
 * @param completes what the machine adds to the answers, by the name of the Java class that knows, such as an exhibit's reference
 * @param undoes earlier steps that no longer count once it is taken
 * @param mustBeYes the questions of yes or no to which only yes will do, each with what is said to whoever answers no
 * @param repeats whether it may be taken again
 * @param aside whether it stands beside the chart: a case goes on without it
 */
public record Step(
        String id,
        String title,
        String clause,
        Set<Role> by,
        List<Question> asks,
        List<String> when,
        List<String> unless,
        List<String> needs,
        Optional<Stage> stage,
        Map<Occasion, Stage> stageWhen,
        Optional<String> letter,
        Optional<String> completes,
        Set<String> undoes,
        Map<String, String> mustBeYes,
        boolean repeats,
        boolean aside) {

    public Step {
        by = Set.copyOf(by);
        asks = List.copyOf(asks);
        when = List.copyOf(when);
        unless = List.copyOf(unless);
        needs = List.copyOf(needs);
        stageWhen = Map.copyOf(stageWhen);
        undoes = Set.copyOf(undoes);
        if (by.isEmpty()) {
            throw new IllegalArgumentException("Nobody may take the step '" + id + "': 'by' names no role.");
        }
        mustBeYes = Map.copyOf(mustBeYes);
        Repeated.in(asks.stream().map(Question::key)).ifPresent(key -> {
            throw new IllegalArgumentException("The step '" + id + "' asks '" + key + "' twice.");
        });
        for (String key : mustBeYes.keySet()) {
            if (asks.stream().noneMatch(asked -> asked.key().equals(key) && asked.kind() == AnswerKind.YES_NO)) {
                throw new IllegalArgumentException(
                        "The step '" + id + "' asks no '" + key + "' to answer with yes or no.");
            }
        }
    }

    /** The step of the policy's gates that it is with these answers, the last where it is several. */
    public Optional<Stage> stage(Map<String, String> answers) {
        return Stream.concat(
                        stage.stream(),
                        stageWhen.entrySet().stream()
                                .filter(when -> when.getKey().isGivenBy(answers))
                                .map(Map.Entry::getValue))
                .max(Comparator.naturalOrder());
    }

    /** What is said to whoever answers no to that question; empty where that will do, or was not the answer. */
    public Optional<String> refusal(String key, Map<String, String> answers) {
        return Optional.ofNullable(mustBeYes.get(key))
                .filter(_ -> answers.getOrDefault(key, "").strip().equals("no"));
    }

    /** The question of that key; empty where the step does not ask it. */
    public Optional<Question> question(String key) {
        return asks.stream().filter(question -> question.key().equals(key)).findFirst();
    }
}
