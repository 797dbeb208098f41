package org.footagedesk.intake;

/** What became of a message that was brought to be kept. */
public sealed interface Kept {

    SubmissionId id();

    /** It is stored, and reading it is under way. */
    record New(SubmissionId id) implements Kept {}

    /** The very same message is stored already; nothing was done. */
    record SeenBefore(SubmissionId id) implements Kept {}
}
