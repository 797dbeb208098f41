package org.footagedesk.intake;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.shared.Sha256;

/**
 * A message as it was kept: where from, when, and under which hash its bytes lie in the vault.
 *
 * @param receivedAt when it reached the body's system; the time from which clocks run (DOMAIN E.0 rule 1)
 * @param messageId the mail's own Message-ID, where it has one
 * @param form what the kept bytes are
 */
public record Submission(
        SubmissionId id,
        Channel channel,
        Instant receivedAt,
        Optional<String> messageId,
        Form form,
        Sha256 raw,
        long bytes) {

    /** What the kept bytes of a submission are. */
    public enum Form {
        /** The whole mail as it came. */
        MAIL,
        /** Only the headers of a mail that is larger than the desk takes in; the mail itself stays in the mailbox. */
        MAIL_HEADERS,
        /** A {@link TypedRequest} as JSON. */
        TYPED
    }
}
