package org.footagedesk.intake.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.vault.Vault;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Kept messages as rows; the row and the work of reading it become true together. */
@Repository
class StoredSubmissions implements Submissions {

    private final SubmissionRows rows;
    private final Vault vault;
    private final Work work;

    StoredSubmissions(SubmissionRows rows, Vault vault, Work work) {
        this.rows = rows;
        this.vault = vault;
        this.work = work;
    }

    @Override
    @Transactional
    public Kept add(Submission submission, String mailbox, String dedupeKey) {
        int added = rows.add(
                submission.id().value(),
                mailbox,
                dedupeKey,
                submission.channel().name(),
                submission.receivedAt(),
                submission.messageId().orElse(null),
                submission.form().name(),
                submission.raw().hex(),
                submission.bytes());
        if (added == 0) {
            return new Kept.SeenBefore(
                    new SubmissionId(rows.findIdBy(mailbox, dedupeKey).orElseThrow()));
        }
        work.schedule("read-submission", submission.id().toString());
        return new Kept.New(submission.id());
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
    public long countSince(Instant since) {
        return rows.countByReceivedAtGreaterThanEqual(since);
    }
}
