package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mailbox of a public body as the desk in production works through it. */
@Tag("ci")
class MailboxRouteIT {

    private static final Duration PATIENCE = Patience.LONG;

    @TempDir
    private Path folder;

    private PublicBody body;

    @BeforeEach
    void setUp() throws IOException {
        body = PublicBody.setUp(folder);
    }

    @AfterEach
    void tearDown() throws IOException {
        body.close();
    }

    @Test
    void everyMailIsKeptOnceWhateverHappensToTheMailbox() throws Exception {
        deliver("unread", "read", "another");
        body.mailbox.markAllRead();
        deliver("unreadtoo");
        body.mailbox.deliver(malformed("malformed"));
        deliver("behindthemalformed");
        try (DeskProcess desk = body.startDesk()) {
            awaitKept("unread", "read", "another", "unreadtoo", "malformed", "behindthemalformed");

            body.toMailbox.cut();
            deliver("afterthecut");
            awaitKept("unread", "read", "another", "unreadtoo", "malformed", "behindthemalformed", "afterthecut");

            body.mailbox.restart();
            deliver("aftertherestart");
            awaitKept(
                    "unread",
                    "read",
                    "another",
                    "unreadtoo",
                    "malformed",
                    "behindthemalformed",
                    "afterthecut",
                    "aftertherestart");

            body.mailbox.moveProcessedBackToInbox();
            body.mailbox.restartWithOtherUidValidity();
            deliver("underothernumbers");
            awaitKept(
                    "unread",
                    "read",
                    "another",
                    "unreadtoo",
                    "malformed",
                    "behindthemalformed",
                    "afterthecut",
                    "aftertherestart",
                    "underothernumbers");
            assertThat(desk.isAlive()).isTrue();
        }
        assertThat(body.count("set_aside")).isZero();
    }

    @Test
    void mailThatCannotBeMovedIsKeptHoldsUpNoOtherAndIsMovedOnceItCanBe() throws Exception {
        String[] names =
                IntStream.range(0, 30).mapToObj(i -> "stays" + letters(i)).toArray(String[]::new);
        deliver("first");
        try (DeskProcess desk = body.startDesk()) {
            awaitKept("first");
            body.mailbox.removeProcessed();
            deliver(names);

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body.keptMessages()).hasSize(31));
            assertThat(body.mailbox.in("INBOX")).hasSize(30);

            body.mailbox.makeProcessed();
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body.mailbox.in("INBOX")).isEmpty());
            assertThat(body.mailbox.in(Dovecot.PROCESSED)).hasSize(30);
            assertThat(desk.isAlive()).isTrue();
        }
        assertThat(body.keptMessages()).hasSize(31);
    }

    @Test
    void twoDesksOnOneDatabaseAndMailboxMakeNoDoubles() throws Exception {
        String[] names =
                IntStream.range(0, 40).mapToObj(i -> "shared" + letters(i)).toArray(String[]::new);
        deliver(names);
        try (DeskProcess one = body.launchDesk("one")) {
            one.awaitServing();
            body.shareWith("one", "two");
            try (DeskProcess two = body.startDesk("two")) {
                deliver("late", "later");
                awaitKept(Stream.concat(Stream.of(names), Stream.of("late", "later"))
                        .toArray(String[]::new));
                assertThat(two.isAlive()).isTrue();
            }
        }
        assertThat(body.count("set_aside")).isZero();
    }

    private void deliver(String... names) throws IOException {
        for (String name : names) {
            body.mailbox.deliver(InventedMail.request(name, body.now()));
        }
    }

    /** Each is kept once, is on one case, and has left the inbox. */
    private void awaitKept(String... names) {
        List<String> ids = Stream.of(names).map(InventedMail::messageId).toList();
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(body.mailbox.in("INBOX")).isEmpty();
            assertThat(body.messagesOnCases()).containsExactlyInAnyOrderElementsOf(ids);
        });
        assertThat(body.keptMessages()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(body.mailbox.in(Dovecot.PROCESSED)).containsAll(ids);
    }

    private static byte[] malformed(String name) {
        return ("Message-ID: <" + InventedMail.messageId(name) + ">\r\n"
                        + "From: =?utf-8?Q?broken\r\n"
                        + "Date: never\r\n"
                        + "Content-Type: multipart/mixed; boundary=\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + "--\r\n"
                        + "%%%\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static String letters(int number) {
        return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }
}
