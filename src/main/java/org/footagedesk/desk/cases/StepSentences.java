package org.footagedesk.desk.cases;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.Step;

/** A step that was taken, as a sentence of the timeline: its title, its day, and the answers under their questions. */
final class StepSentences {

    private StepSentences() {}

    static String of(StepRecorded taken, Optional<Procedure> procedure) {
        Optional<Step> step = procedure.flatMap(known -> known.step(taken.step()));
        String title = step.map(Step::title).orElse(taken.step());
        String answers = taken.answers().entrySet().stream()
                .map(answer -> answer(answer, step))
                .collect(Collectors.joining("; "));
        return "%s (on %s)%s.".formatted(title, OneRow.day(taken.on()), answers.isEmpty() ? "" : " - " + answers);
    }

    private static String answer(Map.Entry<String, String> answer, Optional<Step> step) {
        var question = step.flatMap(known -> known.question(answer.getKey()));
        String label =
                question.map(asked -> asked.label()).orElse(answer.getKey().replace('_', ' '));
        String value = question.map(asked -> asked.options().getOrDefault(answer.getValue(), answer.getValue()))
                .orElse(answer.getValue());
        return label + (label.endsWith("?") ? " " : ": ") + value;
    }
}
