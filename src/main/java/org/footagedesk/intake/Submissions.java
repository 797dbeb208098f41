package org.footagedesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** All messages ever kept. */
public interface Submissions {

    /** Stores the row and schedules its reading in one transaction, unless the mailbox has had this very message. */
    Kept add(Submission submission, String mailbox, String dedupeKey);

    Submission get(SubmissionId id);

    /** The kept bytes; the caller closes the stream. */
    InputStream raw(Submission submission) throws IOException;

    /** How many messages have been received since; for the mailbox comparison. */
    long countSince(Instant since);

    Optional<Submission> findByMessageId(String messageId);
}
