package org.footagedesk.reading.documents;

import java.util.Map;

/**
 * What a paper says.
 *
 * @param formFields values of a fillable form by field name
 * @param locked whether it needs a password
 */
record PaperText(String text, Map<String, String> formFields, boolean locked) {

    static final PaperText NOTHING = new PaperText("", Map.of(), false);
    static final PaperText LOCKED = new PaperText("", Map.of(), true);
}
