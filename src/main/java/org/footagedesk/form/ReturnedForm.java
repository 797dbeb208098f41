package org.footagedesk.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What came back in the fields of a document that may be one of our forms. */
public sealed interface ReturnedForm {

    /**
     * Our form.
     *
     * @param values what was filled in, by the keys of the questions: days as {@code 2026-11-14}, ticks as {@code yes}
     * @param problems what is missing or wrong, by the keys of the questions, in words for whoever filled it in
     */
    record Filled(Map<String, String> values, Map<String, String> problems) implements ReturnedForm {

        public Filled {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
            problems = Collections.unmodifiableMap(new LinkedHashMap<>(problems));
        }
    }

    /** It has no filled fields: printed and scanned, flattened, or never filled in. A person reads what stands on it. */
    record NoFields() implements ReturnedForm {}

    /** Its fields are not those of our form. */
    record Foreign() implements ReturnedForm {}

    /**
     * Reads the fields by the definition with which the form was drawn.
     *
     * @param fields the filled fields by their names, as any reader of PDF files gives them
     */
    static ReturnedForm read(PrintedForm form, Map<String, String> fields) {
        var values = new LinkedHashMap<String, String>();
        form.questions()
                .forEach(question -> FieldValue.of(question, fields.getOrDefault(question.key(), ""))
                        .ifPresent(value -> values.put(question.key(), value)));
        boolean filled = fields.values().stream().anyMatch(FieldValue::isSomething);
        if (values.isEmpty()) {
            return filled ? new Foreign() : new NoFields();
        }
        var problems = new LinkedHashMap<String, String>();
        form.askedOfSender()
                .forEach(question ->
                        question.problem(values).ifPresent(problem -> problems.put(question.key(), problem)));
        return new Filled(values, problems);
    }
}
