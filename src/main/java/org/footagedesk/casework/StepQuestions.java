package org.footagedesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.footagedesk.form.Question;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Step;
import org.springframework.stereotype.Component;

/** What is asked when a step is taken: its own questions, and those of the letter that it drafts. */
@Component
public class StepQuestions {

    private final LetterTemplates templates;

    StepQuestions(LetterTemplates templates) {
        this.templates = templates;
    }

    /** As they are put to a person: the numbers that the body itself holds stand where a question's help leaves room for them. */
    public List<Question> shown(Step step, PolicyProfile policy) {
        String numbers = policy.release().callBack().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(force -> force.getKey() + ": " + force.getValue())
                .collect(Collectors.joining("; "));
        return of(step).stream()
                .map(question -> question.withHelp(question.help().replace("{call-back}", numbers)))
                .toList();
    }

    /** The step's own first. */
    public List<Question> of(Step step) {
        var asked = new ArrayList<>(step.asks());
        step.letter()
                .map(TemplateId::new)
                .flatMap(templates::find)
                .ifPresent(template -> template.asks().stream()
                        .filter(question -> step.question(question.key()).isEmpty())
                        .forEach(asked::add));
        return List.copyOf(asked);
    }
}
