package org.footagedesk.intake.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.shared.Sha256;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A kept message, as the table holds it. */
@Entity
@Immutable
@Table(name = "submission")
class SubmissionRow {

    @Id
    private UUID id = new UUID(0, 0);

    private String mailbox = "";

    @Column(name = "dedupe_key")
    private String dedupeKey = "";

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.MAIL;

    @Column(name = "received_at")
    private Instant receivedAt = Instant.EPOCH;

    @Nullable
    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private Submission.Form form = Submission.Form.MAIL;

    @Column(name = "raw_sha256")
    private String rawSha256 = "";

    @Column(name = "raw_bytes")
    private long rawBytes;

    protected SubmissionRow() {}

    Submission toSubmission() {
        return new Submission(
                new SubmissionId(id),
                channel,
                receivedAt,
                Optional.ofNullable(messageId),
                form,
                new Sha256(rawSha256),
                rawBytes);
    }
}
