package org.footagedesk.reading.passage;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;

/**
 * What one person wrote in one go.
 *
 * @param part "body", "subject" or the name of a document
 * @param text the part's text with everything else covered by blanks, so that offsets are those of the original
 * @param writtenAt local time of Europe/London, from which relative words count
 */
public record Passage(
        String part,
        String text,
        Source source,
        LocalDateTime writtenAt,
        Optional<String> writerName,
        Optional<EmailAddress> writerAddress) {

    /** Where the words stand in the message. */
    public enum Source {
        SUBJECT,
        BODY,
        FORWARDED,
        DOCUMENT
    }

    /** A finding of words of this passage; the value is the words themselves, on one line. */
    public Finding words(FieldKey field, Span span, double confidence, String rule) {
        return valued(field, span.in(text).strip().replaceAll("\\s+", " "), span, confidence, rule);
    }

    /** A finding whose value is another form of the words. */
    public Finding valued(FieldKey field, String value, Span span, double confidence, String rule) {
        Span words = span.strippedIn(text);
        return new Finding(field, value, confidence, words.in(text), words, part, rule, List.of());
    }
}
