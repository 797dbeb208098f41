package org.footagedesk.reading;

import java.util.Map;

/**
 * An attachment as text.
 *
 * @param formFields values of a fillable form, by field name; empty where nothing was filled in
 * @param locked whether it needs a password, so that nothing in it counts
 */
public record ReadableDocument(
        String name, String mediaType, String text, Map<String, String> formFields, boolean locked) {

    public ReadableDocument {
        formFields = Map.copyOf(formFields);
    }
}
