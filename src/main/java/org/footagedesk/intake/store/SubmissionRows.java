package org.footagedesk.intake.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

interface SubmissionRows extends Repository<SubmissionRow, UUID> {

    Optional<SubmissionRow> findById(UUID id);

    Optional<SubmissionRow> findFirstByMessageIdOrderByReceivedAt(String messageId);

    long countByReceivedAtGreaterThanEqual(Instant since);

    @NativeQuery("select id from submission where mailbox = :mailbox and dedupe_key = :dedupeKey")
    Optional<UUID> findIdBy(String mailbox, String dedupeKey);

    /** Tells by 0 that the mailbox has had this message: the second of two sights waits for the first to commit. */
    @Modifying
    @NativeQuery("""
            insert into submission (id, mailbox, dedupe_key, channel, received_at, message_id, form, raw_sha256, raw_bytes)
            values (:id, :mailbox, :dedupeKey, :channel, :receivedAt, :messageId, :form, :rawSha256, :rawBytes)
            on conflict (mailbox, dedupe_key) do nothing""")
    int add(
            UUID id,
            String mailbox,
            String dedupeKey,
            String channel,
            Instant receivedAt,
            @Nullable String messageId,
            String form,
            String rawSha256,
            long rawBytes);
}
