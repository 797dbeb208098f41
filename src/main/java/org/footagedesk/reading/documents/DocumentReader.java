package org.footagedesk.reading.documents;

import org.footagedesk.reading.ReadableDocument;

/** Turns an attached paper into text that can be read. */
@FunctionalInterface
public interface DocumentReader {

    /**
     * The paper's text and form fields. Never fails on content: what cannot be read has empty text, what needs a password is
     * locked. Pictures have empty text, because this version recognises no characters in them.
     *
     * @param mediaType what the sender says it is; what it is, is told by its bytes
     */
    ReadableDocument read(String name, String mediaType, byte[] bytes);
}
