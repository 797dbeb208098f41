package org.footagedesk.casework;

import java.util.ArrayList;
import java.util.List;
import org.footagedesk.form.Question;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.policy.Step;
import org.springframework.stereotype.Component;

/** What is asked when a step is taken: its own questions, and those of the letter that it drafts. */
@Component
public class StepQuestions {

    private final LetterTemplates templates;

    StepQuestions(LetterTemplates templates) {
        this.templates = templates;
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
