package org.footagedesk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All messages ever kept. */
public interface Submissions {

    /** Stores the row and schedules its reading in one transaction, unless the mailbox has had this very message. */
    Kept add(Submission submission, String mailbox, String dedupeKey);

    Submission get(SubmissionId id);

    /** The kept bytes; the caller closes the stream. */
    InputStream raw(Submission submission) throws IOException;

    /** What that mailbox received since then and is kept; for the comparison of mailbox and store. */
    List<Submission> receivedSince(String mailbox, Instant since);

    /** Whether this very message of that mailbox is kept. */
    boolean isKept(String mailbox, String dedupeKey);

    Optional<Submission> findByMessageId(String messageId);

    /**
     * Of these messages those that share their Message-ID with messages of other content, each with the first few of the
     * others, the oldest at the front.
     */
    Map<SubmissionId, List<SubmissionId>> sharingMessageId(Collection<SubmissionId> messages);
}
