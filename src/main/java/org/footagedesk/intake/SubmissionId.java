package org.footagedesk.intake;

import java.util.UUID;

/** The identity of one kept message. */
public record SubmissionId(UUID value) {

    /** The scope under whose key the message's bytes and words are sealed. */
    public String scope() {
        return "submission/" + value;
    }

    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
