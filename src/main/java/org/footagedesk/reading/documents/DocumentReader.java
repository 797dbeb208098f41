package org.footagedesk.reading.documents;

import java.time.Duration;
import org.footagedesk.reading.ReadableDocument;

/** Turns an attached paper into text that can be read. */
@FunctionalInterface
public interface DocumentReader {

    /** Longer than any reader allows a single paper. */
    Duration BY_ITSELF = Duration.ofMinutes(5);

    /** The same for a paper that stands by itself. */
    default ReadableDocument read(String name, String mediaType, byte[] bytes) {
        return read(name, mediaType, bytes, new ReadingTime(BY_ITSELF));
    }

    /**
     * The paper's text and form fields. Never fails on content: what cannot be read has empty text, what needs a password is
     * locked. Pictures have empty text, because this version recognises no characters in them.
     *
     * @param mediaType what the sender says it is; what it is, is told by its bytes
     * @param time what is left for the papers of the message, and becomes less by what this one takes; once it is used up a
     *     paper has empty text
     */
    ReadableDocument read(String name, String mediaType, byte[] bytes, ReadingTime time);
}
