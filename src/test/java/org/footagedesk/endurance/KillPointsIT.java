package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.footagedesk.endurance.Tap.Word.ofDesk;
import static org.footagedesk.endurance.Tap.Word.ofServer;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.footagedesk.Patience;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.endurance.Tap.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code kill -9} at each of the points at which a mail or a letter could be lost or doubled (MAIL.md); nothing is sent again. */
@Tag("ci")
class KillPointsIT {

    private static final Duration PATIENCE = Patience.LONG;
    private static final int MAILS_A_POINT = 5;
    private static final List<List<Word>> AROUND_THE_HANDOVER =
            List.of(List.of(ofDesk("DATA\r\n")), List.of(ofDesk("DATA\r\n"), ofServer("354"), ofServer("250")));

    @TempDir
    private Path folder;

    private PublicBody body;

    @BeforeEach
    void setUp() throws IOException {
        body = PublicBody.setUp(folder, Dovecot.startWithoutMove(), TestDatabase.fresh());
    }

    @AfterEach
    void tearDown() throws IOException {
        body.close();
    }

    @Test
    void noKillLosesOrDoublesAMailOrALetter() throws Exception {
        List<String> sent = killAtEachPointOfTheIntake();

        try (DeskProcess desk = body.startDesk()) {
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(body.mailbox.in("INBOX")).isEmpty();
                assertThat(body.messagesOnCases()).containsExactlyInAnyOrderElementsOf(sent);
                assertThat(body.count("letter_list")).isEqualTo(sent.size());
            });
            assertThat(desk.isAlive()).isTrue();
        }
        assertThat(body.keptMessages()).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(body.count("case_list")).isEqualTo(sent.size());
        assertThat(body.mailbox.in(Dovecot.PROCESSED)).containsAll(sent);
        assertThat(body.count("set_aside")).isZero();

        for (List<Word> moment : AROUND_THE_HANDOVER) {
            killWhileLettersLeave(moment);
        }
        approveAllThatWait();
        assertThat(body.letters.recipients()).doesNotHaveDuplicates();
        long certain = body.count("letter_list where state = 'SENT'");
        long unclear = body.count("letter_list where state = 'UNDELIVERED'");
        assertThat(certain + unclear).isEqualTo(sent.size());
        assertThat(certain).isLessThanOrEqualTo(body.letters.recipients().size());
        assertThat(unclear).as("only what was on its way at a kill").isBetween(1L, 2L * AROUND_THE_HANDOVER.size());
    }

    private List<String> killAtEachPointOfTheIntake() throws IOException, InterruptedException {
        var sent = new ArrayList<String>();
        for (KillPoint point : KillPoint.values()) {
            for (int i = 0; i < MAILS_A_POINT; i++) {
                String name = point.word() + "by" + MailboxRouteIT.letters(i);
                body.mailbox.deliver(InventedMail.request(name, body.now()));
                sent.add(InventedMail.messageId(name));
            }
            var desk = new AtomicReference<DeskProcess>();
            point.arm(body, () -> desk.get().kill());
            desk.set(body.launchDesk("home"));
            desk.get().awaitKilled(PATIENCE);
            assertThat(desk.get().exitCode()).as("killed at %s", point).isEqualTo(137);
        }
        return sent;
    }

    private void killWhileLettersLeave(List<Word> moment) throws Exception {
        DeskProcess desk = body.startDesk();
        body.toLetters.when(moment, desk::kill);
        var api = new DeskApi(desk.httpPort(), "clerk", PublicBody.CLERK_PASSWORD);
        try {
            for (JsonNode letter : api.letters("WAITING")) {
                api.approve(letter);
            }
        } catch (IOException killed) {
            assertThat(killed).as("the desk was killed while it was asked").isNotNull();
        }
        desk.awaitKilled(PATIENCE);
    }

    private void approveAllThatWait() throws Exception {
        try (DeskProcess desk = body.startDesk()) {
            var api = new DeskApi(desk.httpPort(), "clerk", PublicBody.CLERK_PASSWORD);
            for (JsonNode letter : api.letters("WAITING")) {
                assertThat(api.approve(letter)).isTrue();
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(body.count("letter_list where state in ('WAITING', 'APPROVED')"))
                            .isZero());
        }
    }
}
