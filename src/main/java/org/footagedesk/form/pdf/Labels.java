package org.footagedesk.form.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.FormSection;
import org.footagedesk.form.Question;

/** The words that stand, or are read aloud, beside a field. */
final class Labels {

    private Labels() {}

    static String of(Question question) {
        return question.required() ? question.label() + " (required)" : question.label();
    }

    /** Read aloud where the field has the focus, so it names its section too: several fields are called "Date". */
    static String aloud(FormSection section, Question question) {
        var aloud = section.title() + ": " + of(question);
        return question.help().isEmpty() ? aloud : aloud + ". " + question.help();
    }

    static Map<String, String> options(Question question) {
        if (question.kind() == AnswerKind.YES_NO) {
            var answers = new LinkedHashMap<String, String>();
            answers.put("yes", "Yes");
            answers.put("no", "No");
            return answers;
        }
        return question.options();
    }
}
