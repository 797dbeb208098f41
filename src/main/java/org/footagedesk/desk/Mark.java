package org.footagedesk.desk;

import java.util.Locale;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.FieldKey;

/** One finding as it is highlighted in a text; the confidence runs from 0 to 1. */
public record Mark(Span span, FieldKey field, String value, double confidence) {

    /** The field in plain words, such as "incident from". */
    public String label() {
        return FieldWords.of(field.key()).toLowerCase(Locale.UK);
    }

    /** Whether a person should look: less sure than nine in ten. */
    public boolean doubtful() {
        return confidence < 0.9;
    }
}
