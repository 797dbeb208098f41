package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.letter.LetterState;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.documents.DocumentReader;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** A mail whose paper takes its time, at a desk that does one thing at a time in each lane. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"desk.work.threads=1", "desk.work.reading-threads=1"})
@Import({CaseworkDesk.class, ReadingLaneIT.SlowPapers.class})
class ReadingLaneIT {

    private static final CountDownLatch BEGUN = new CountDownLatch(1);
    private static final CountDownLatch MAY_END = new CountDownLatch(1);
    private static final AtomicBoolean WITHIN_TRANSACTION = new AtomicBoolean();

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private ReclassifyCase reclassify;

    @Autowired
    private CaseIndex index;

    /** A reader that needs as long for a paper as the test wants. */
    @TestConfiguration
    static class SlowPapers {

        @Bean
        @Primary
        DocumentReader slowDocuments() {
            return (name, mediaType, bytes, time) -> {
                WITHIN_TRANSACTION.set(TransactionSynchronizationManager.isActualTransactionActive());
                BEGUN.countDown();
                try {
                    MAY_END.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return new ReadableDocument(name, mediaType, "", Map.of(), false);
            };
        }
    }

    @Test
    void whileAPaperIsReadLettersAreDraftedAndNoTransactionIsHeld() throws InterruptedException {
        var reference = desk.telephoned(
                RequestKind.COMPLAINT,
                Map.of(FieldKey.REQUESTER_NAME, "Ann Jones", FieldKey.REQUESTER_EMAIL, "ann@home.example"));
        desk.letter(reference, "CMP-1", LetterState.WAITING);
        desk.mailed("""
                From: Sly Slow <slow@home.example>
                To: cctv@desk.localhost
                Message-ID: <slow-1@home.example>
                Subject: Request
                Date: Sun, 1 Nov 2026 10:00:00 +0000
                Content-Type: multipart/mixed; boundary=b

                --b

                Please send me the footage of me.
                --b
                Content-Type: application/pdf; name=endless.pdf
                Content-Disposition: attachment; filename=endless.pdf

                %PDF-1.7
                --b--
                """);
        BEGUN.await();

        assertThat(WITHIN_TRANSACTION).isFalse();
        reclassify.reclassify(reference, RequestKind.SUBJECT_ACCESS, "wants their own images", "clerk");
        desk.letter(reference, "SAR-1", LetterState.WAITING);

        MAY_END.countDown();
        var sender = new EmailAddress("slow@home.example");
        await().atMost(CaseworkDesk.PATIENCE)
                .until(() -> !index.byCorrespondent(sender).isEmpty());
        assertThat(desk.file(index.byCorrespondent(sender).getFirst()).all(DocumentKept.class))
                .hasSize(1);
    }
}
