package org.footagedesk.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.shared.Sha256;

/** The store without a database. */
final class PaperStore implements Submissions, MailboxComparisons {

    private final List<Submission> kept = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private final List<MailboxComparison> comparisons = new ArrayList<>();

    SubmissionId keep(byte[] raw, Instant receivedAt) {
        ReadMail read = new MailReader().read(new ByteArrayInputStream(raw), receivedAt);
        var id = new SubmissionId(UUID.randomUUID());
        add(
                new Submission(
                        id,
                        Channel.MAIL,
                        receivedAt,
                        read.messageId(),
                        Submission.Form.MAIL,
                        Sha256.of("raw"),
                        raw.length),
                "",
                DedupeKey.of(read));
        return id;
    }

    @Override
    public Kept add(Submission submission, String mailbox, String dedupeKey) {
        kept.add(submission);
        keys.add(dedupeKey);
        return new Kept.New(submission.id());
    }

    @Override
    public Submission get(SubmissionId id) {
        return kept.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public InputStream raw(Submission submission) {
        return InputStream.nullInputStream();
    }

    @Override
    public List<Submission> receivedSince(String mailbox, Instant since) {
        return kept.stream().filter(one -> !one.receivedAt().isBefore(since)).toList();
    }

    @Override
    public boolean isKept(String mailbox, String dedupeKey) {
        return keys.contains(dedupeKey);
    }

    @Override
    public Optional<Submission> findByMessageId(String messageId) {
        return kept.stream()
                .filter(one -> one.messageId().filter(messageId::equals).isPresent())
                .findFirst();
    }

    @Override
    public Map<SubmissionId, List<SubmissionId>> sharingMessageId(Collection<SubmissionId> messages) {
        return Map.of();
    }

    @Override
    public void add(MailboxComparison comparison) {
        comparisons.add(comparison);
    }

    @Override
    public Optional<MailboxComparison> last() {
        return comparisons.isEmpty() ? Optional.empty() : Optional.of(comparisons.getLast());
    }
}
