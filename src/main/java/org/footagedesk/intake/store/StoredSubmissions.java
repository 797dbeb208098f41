package org.footagedesk.intake.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept messages as rows; the row and the work of reading it become true together. */
@Repository
class StoredSubmissions implements Submissions {

    /** Whoever sends a thousand mails under one Message-ID makes no page longer by a thousand links. */
    private static final int MOST_SHARING = 5;

    private final SubmissionRows rows;
    private final JdbcClient database;
    private final Vault vault;
    private final Work work;

    StoredSubmissions(SubmissionRows rows, JdbcClient database, Vault vault, Work work) {
        this.rows = rows;
        this.database = database;
        this.vault = vault;
        this.work = work;
    }

    @Override
    @Transactional
    public Kept add(Submission submission, String mailbox, String dedupeKey) {
        if (!isNew(submission, mailbox, dedupeKey)) {
            return new Kept.SeenBefore(before(mailbox, dedupeKey));
        }
        work.schedule("read-submission", submission.id().toString());
        return new Kept.New(submission.id());
    }

    /** The second of two sights of one message waits for the first to commit. */
    private boolean isNew(Submission submission, String mailbox, String dedupeKey) {
        return database.sql("""
                        insert into submission
                            (id, mailbox, dedupe_key, channel, received_at, message_id, form, raw_sha256, raw_bytes)
                        values (:id, :mailbox, :dedupeKey, :channel, :receivedAt, :messageId, :form, :raw, :bytes)
                        on conflict (mailbox, dedupe_key) do nothing""")
                        .param("id", submission.id().value())
                        .param("mailbox", mailbox)
                        .param("dedupeKey", dedupeKey)
                        .param("channel", submission.channel().name())
                        .param("receivedAt", submission.receivedAt().atOffset(ZoneOffset.UTC))
                        .param("messageId", submission.messageId().orElse(null))
                        .param("form", submission.form().name())
                        .param("raw", submission.raw().hex())
                        .param("bytes", submission.bytes())
                        .update()
                == 1;
    }

    private SubmissionId before(String mailbox, String dedupeKey) {
        return new SubmissionId(database.sql("select id from submission where mailbox = :mailbox and dedupe_key = :key")
                .param("mailbox", mailbox)
                .param("key", dedupeKey)
                .query(UUID.class)
                .single());
    }

    @Override
    @Transactional(readOnly = true)
    public Submission get(SubmissionId id) {
        return rows.findById(id.value())
                .orElseThrow(() -> new IllegalArgumentException("There is no submission " + id + "."))
                .toSubmission();
    }

    @Override
    public InputStream raw(Submission submission) throws IOException {
        return vault.open(submission.id().scope(), submission.raw());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Submission> findByMessageId(String messageId) {
        return rows.findFirstByMessageIdOrderByReceivedAt(messageId).map(SubmissionRow::toSubmission);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<SubmissionId, List<SubmissionId>> sharingMessageId(Collection<SubmissionId> messages) {
        var sharing = new HashMap<SubmissionId, List<SubmissionId>>();
        if (!messages.isEmpty()) {
            database.sql("""
                            select mine.id as mine, other.id as other from submission mine cross join lateral (
                                select id, received_at from submission
                                where message_id = mine.message_id and dedupe_key <> mine.dedupe_key
                                order by received_at, id limit :most) other
                            where mine.id in (:messages) order by other.received_at, other.id""")
                    .param(
                            "messages",
                            messages.stream().map(SubmissionId::value).toList())
                    .param("most", MOST_SHARING)
                    .query((RowCallbackHandler)
                            row -> sharing.computeIfAbsent(id(row, "mine"), one -> new ArrayList<>())
                                    .add(id(row, "other")));
        }
        return sharing;
    }

    private static SubmissionId id(ResultSet row, String column) throws SQLException {
        return new SubmissionId(row.getObject(column, UUID.class));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Submission> receivedSince(String mailbox, Instant since) {
        return rows.findByMailboxAndReceivedAtGreaterThanEqual(mailbox, since).stream()
                .map(SubmissionRow::toSubmission)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKept(String mailbox, String dedupeKey) {
        return rows.existsByMailboxAndDedupeKey(mailbox, dedupeKey);
    }
}
