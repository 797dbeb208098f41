package org.footagedesk.form.yaml;

import java.util.Set;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Occasion;
import org.footagedesk.form.Question;

/** A question as it stands in a YAML file: {@code field, label, help, kind, options, required, required-when}. */
public final class QuestionEntry {

    /** All keys of a question. */
    public static final Set<String> KEYS =
            Set.of("field", "label", "help", "kind", "options", "required", "required-when");

    private QuestionEntry() {}

    /** The question at that place. */
    public static Question of(Entries entry) {
        var key = entry.text("field");
        var label = entry.text("label");
        var kind = entry.text("kind");
        var options = entry.texts("options");
        var required = entry.flagOrNot("required");
        var requiredWhen = entry.optionalText("required-when");
        try {
            return new Question(
                    key,
                    label,
                    entry.optionalText("help").orElse(""),
                    AnswerKind.valueOf(kind),
                    options,
                    required,
                    requiredWhen.map(Occasion::of));
        } catch (IllegalArgumentException wrong) {
            throw entry.wrong("field", "has '" + key + "', which is wrong: " + wrong.getMessage());
        }
    }
}
