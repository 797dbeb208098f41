package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.footagedesk.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people do by hand in the mailbox of a public body, and what the desk says of it. */
@Tag("ci")
class MailboxComparedIT {

    private static final Duration PATIENCE = Patience.LONG;
    private static final Differences NONE = new Differences(0, 0, 0);

    @TempDir
    private Path folder;

    private PublicBody body;
    /** Long enough ago that nothing of it counts as under way. */
    private ZonedDateTime received;

    @BeforeEach
    void setUp() throws IOException {
        body = PublicBody.setUp(folder);
        received = body.now().minusMinutes(30);
    }

    @AfterEach
    void tearDown() throws IOException {
        body.close();
    }

    @Test
    void whatIsDeletedFromOrPutIntoProcessedByHandIsADifferenceUntilItIsPutRight() throws Exception {
        for (String name : List.of("left", "deleted")) {
            body.mailbox.deliver(mail(name), received.toInstant());
        }
        try (DeskProcess desk = body.startDesk("home", "--desk.mailbox.compare-every=1s")) {
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body.mailbox.in(Dovecot.PROCESSED))
                            .containsExactlyInAnyOrder(
                                    InventedMail.messageId("left"), InventedMail.messageId("deleted")));
            awaitFound(NONE);

            body.mailbox.delete(InventedMail.messageId("deleted"), Dovecot.PROCESSED);
            awaitFound(new Differences(0, 0, 1));

            body.mailbox.put(mail("slipped"), Dovecot.PROCESSED);
            awaitFound(new Differences(0, 1, 1));
            assertThat(body.keptMessages()).doesNotContain(InventedMail.messageId("slipped"));

            body.mailbox.put(mail("deleted"), Dovecot.PROCESSED);
            awaitFound(new Differences(0, 1, 0));

            body.mailbox.move(InventedMail.messageId("slipped"), Dovecot.PROCESSED, "INBOX");
            awaitFound(NONE);
            assertThat(desk.isAlive()).isTrue();
        }
        assertThat(body.keptMessages())
                .containsExactlyInAnyOrder(
                        InventedMail.messageId("left"),
                        InventedMail.messageId("deleted"),
                        InventedMail.messageId("slipped"));
    }

    private byte[] mail(String name) {
        return InventedMail.mail(name, received, "How long do you keep the recordings of your cameras?");
    }

    /** What the last comparison found, as it stands on Today. */
    private void awaitFound(Differences expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(
                                body.database.sql("""
                                select left_in_inbox, not_kept, not_in_mailbox from mailbox_comparison
                                order by compared_at desc limit 1""").query(Differences.class).optional())
                        .contains(expected));
    }

    record Differences(int leftInInbox, int notKept, int notInMailbox) {}
}
