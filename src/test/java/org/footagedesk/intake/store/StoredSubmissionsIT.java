package org.footagedesk.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.Kept;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.intake.mail.DedupeKey;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.journeys.WholeDesk;
import org.footagedesk.vault.Vault;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeDesk
class StoredSubmissionsIT {

    private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    @Autowired
    private Submissions submissions;

    @Autowired
    private Vault vault;

    @Autowired
    private JdbcClient database;

    private final String mailbox = "box-" + UUID.randomUUID();
    private Optional<String> messageId = Optional.of(mailbox + "@away.example");

    @Test
    void aMailIsKeptByteForByte() throws IOException {
        Kept kept = keep(mail("Back on Monday."));

        assertThat(kept).isInstanceOf(Kept.New.class);
        try (InputStream raw = submissions.raw(submissions.get(kept.id()))) {
            assertThat(new String(raw.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(mail("Back on Monday."));
        }
    }

    @Test
    void theSameMailAgainIsSeenBefore() {
        Kept first = keep(mail("Back on Monday."));

        assertThat(keep(mail("Back on Monday."))).isEqualTo(new Kept.SeenBefore(first.id()));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void manyThreadsThatBringTheSameMailAtOnceKeepItOnce() {
        var all = IntStream.range(0, 6)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> keep(mail("Back on Monday."))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(all).filteredOn(Kept.New.class::isInstance).hasSize(1);
        assertThat(all).extracting(Kept::id).containsOnly(all.getFirst().id());
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void anotherMailUnderTheSameMessageIdIsKeptToo() {
        keep(mail("Back on Monday."));

        assertThat(keep(mail("Back on Tuesday."))).isInstanceOf(Kept.New.class);
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void messagesOfOneMessageIdAndOtherContentKnowOfEachOther() {
        SubmissionId first = keep(mail("Back on Monday.")).id();
        keep(mail("Back on Monday."));
        assertThat(submissions.sharingMessageId(List.of(first))).isEmpty();

        SubmissionId second = keep(mail("Back on Tuesday.")).id();

        assertThat(submissions.sharingMessageId(List.of(first, second)))
                .isEqualTo(Map.of(first, List.of(second), second, List.of(first)));
    }

    @Test
    void ofAThousandMessagesUnderOneMessageIdTheFirstFewAreTold() {
        SubmissionId first = keep(mail("Back on day 0.")).id();
        IntStream.range(1, 20).forEach(day -> keep(mail("Back on day " + day + ".")));

        assertThat(submissions.sharingMessageId(List.of(first)).get(first)).hasSize(5);
    }

    @Test
    void messagesWithoutAMessageIdShareNone() {
        messageId = Optional.empty();
        SubmissionId first = keep(mail("Back on Monday.")).id();
        SubmissionId second = keep(mail("Back on Tuesday.")).id();

        assertThat(submissions.sharingMessageId(List.of(first, second))).isEmpty();
        assertThat(submissions.sharingMessageId(List.of())).isEmpty();
    }

    @Test
    void whatAMailboxReceivedAndWhatIsKeptOfItCanBeAsked() {
        String mail = mail("Back on Monday.");
        Kept kept = keep(mail);

        assertThat(submissions.receivedSince(mailbox, NOON))
                .extracting(Submission::id)
                .containsExactly(kept.id());
        assertThat(submissions.receivedSince(mailbox, NOON.plusSeconds(1))).isEmpty();
        assertThat(submissions.receivedSince("another box", NOON)).isEmpty();
        assertThat(submissions.isKept(mailbox, key(mail))).isTrue();
        assertThat(submissions.isKept(mailbox, key(mail("Back on Tuesday.")))).isFalse();
    }

    private static String key(String mail) {
        return DedupeKey.of(new MailReader().read(new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))));
    }

    private Kept keep(String mail) {
        var id = new SubmissionId(UUID.randomUUID());
        byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
        try {
            var stored = vault.keep(id.scope(), new ByteArrayInputStream(bytes));
            return submissions.add(
                    new Submission(
                            id, Channel.MAIL, NOON, messageId, Submission.Form.MAIL, stored.sha256(), stored.bytes()),
                    mailbox,
                    key(mail));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** An automatic note, so that no case is opened for it. */
    private static String mail(String words) {
        return """
            From: Away <away@away.example>
            Subject: Automatic reply
            Message-ID: <one@away.example>
            Date: Tue, 3 Mar 2026 12:00:00 +0000
            Auto-Submitted: auto-replied

            %s
            """.formatted(words);
    }

    private long rows() {
        return database.sql("select count(*) from submission where mailbox = :mailbox")
                .param("mailbox", mailbox)
                .query(Long.class)
                .single();
    }
}
