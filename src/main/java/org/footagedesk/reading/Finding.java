package org.footagedesk.reading;

import java.util.List;
import org.footagedesk.shared.FieldKey;

/**
 * One fact read from a message, with all that is needed to check it.
 *
 * @param value in the form of {@code truth-schema}: ISO local times, E.164 telephones, otherwise the words used
 * @param confidence above 0 up to 1; 0.9 and more means that a person need not look
 * @param quote the words of the part at the span; empty only when the value was read from a form field
 * @param part "body", "subject", "sender" or the name of a document
 * @param alternatives other values the same words may mean, best first
 */
public record Finding(
        FieldKey field,
        String value,
        double confidence,
        String quote,
        Span span,
        String part,
        String rule,
        List<String> alternatives) {

    public static final String BODY = "body";
    public static final String SUBJECT = "subject";
    public static final String SENDER = "sender";

    public Finding {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A finding of " + field.key() + " needs a value.");
        }
        if (!(confidence > 0 && confidence <= 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not at " + confidence + ".");
        }
        alternatives = List.copyOf(alternatives);
    }

    /** Whether the words may mean something else too, so that the writer should be asked. */
    public boolean ambiguous() {
        return !alternatives.isEmpty();
    }
}
