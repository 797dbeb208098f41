package org.footagedesk.reading.kind;

import java.util.regex.Pattern;
import org.footagedesk.shared.RequestKind;

/**
 * A named sign that a message is of a kind, and how much it weighs.
 *
 * @param asks whether whoever writes so wants something, so that no other sign makes it a message without a request
 */
record Cue(String name, RequestKind kind, double weight, Where where, Pattern pattern, boolean asks) {

    /** Where the sign is looked for. */
    enum Where {
        /** In what the person wrote; in a document it weighs less. */
        WORDS,
        SENDER,
        DOCUMENTS
    }

    static Cue words(RequestKind kind, double weight, String name, String pattern) {
        return new Cue(name, kind, weight, Where.WORDS, Pattern.compile("(?i)" + pattern), false);
    }

    static Cue sender(RequestKind kind, double weight, String name, String pattern) {
        return new Cue(name, kind, weight, Where.SENDER, Pattern.compile("(?i)" + pattern), false);
    }

    static Cue documents(RequestKind kind, double weight, String name, String pattern) {
        return new Cue(name, kind, weight, Where.DOCUMENTS, Pattern.compile("(?i)" + pattern), false);
    }

    Cue asking() {
        return new Cue(name, kind, weight, where, pattern, true);
    }
}
