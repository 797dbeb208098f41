package org.footagedesk.reading.documents;

import java.util.Map;

/**
 * What a paper says.
 *
 * @param formFields values of a fillable form by field name; empty where nothing was filled in
 */
record PaperText(String text, Map<String, String> formFields, Condition condition) {

    static final PaperText NOTHING = new PaperText("", Map.of());
    static final PaperText LOCKED = new PaperText("", Map.of(), Condition.LOCKED);
    static final PaperText BROKEN = new PaperText("", Map.of(), Condition.BROKEN);

    /** What stood between the paper and its reader. */
    enum Condition {
        READABLE,
        /** It needs a password. */
        LOCKED,
        /** No reader could make sense of it. */
        BROKEN
    }

    PaperText(String text, Map<String, String> formFields) {
        this(text, formFields, Condition.READABLE);
    }
}
