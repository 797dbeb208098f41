package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.footagedesk.Patience;
import org.footagedesk.demonstration.mail.ArrivedLetters;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The demonstration, killed with its PostgreSQL left behind while fifty mails arrive by SMTP. */
@Tag("ci")
class KilledWhileMailArrivesIT {

    private static final int MAILS = 50;
    private static final Set<Integer> KILLED_AFTER = Set.of(3, 24, 47);
    private static final Duration PATIENCE = Patience.LONG;

    @TempDir
    private Path folder;

    @Test
    void fiftyMailsAreFiftyCasesAndFiftyLetters() throws Exception {
        List<String> names = IntStream.range(0, MAILS)
                .mapToObj(i -> "arriving" + MailboxRouteIT.letters(i))
                .toList();
        try (DemonstrationDesk desk = DemonstrationDesk.start(folder)) {
            for (int i = 0; i < MAILS; i++) {
                if (KILLED_AFTER.contains(i)) {
                    killInTheMiddleOf(desk, names.get(i));
                }
                desk.send(request(names.get(i)));
            }
            DeskApi api = desk.api("controller");
            await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> {
                assertThat(emails(api.cases())).containsExactlyInAnyOrderElementsOf(addresses(names));
                assertThat(api.letters("WAITING")).hasSize(MAILS);
            });
            assertThat(api.setAside()).isZero();

            for (JsonNode letter : api.letters("WAITING")) {
                assertThat(api.approve(letter)).isTrue();
            }
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(api.letters("SENT")).hasSize(MAILS));
            var arrived = new ArrivedLetters(desk.imapPort());
            for (String address : addresses(names)) {
                assertThat(arrived.at(new EmailAddress(address)).orElseThrow()).hasSize(1);
            }
        }
    }

    /** Kills while that mail is being handed in; its sender does not know whether it arrived and sends it again. */
    private void killInTheMiddleOf(DemonstrationDesk desk, String name) throws Exception {
        var sending = Thread.ofVirtual().start(() -> {
            try {
                desk.send(request(name));
            } catch (MessagingException cut) {
                assertThat(cut).as("the connection may be cut by the kill").isNotNull();
            }
        });
        desk.process().killAndWait();
        sending.join();
        desk.startAgain();
    }

    private static byte[] request(String name) {
        return InventedMail.request(
                name,
                ZonedDateTime.now(Clock.system(London.ZONE))
                        .withNano(0)
                        .withSecond(0)
                        .withMinute(0));
    }

    private static List<String> emails(List<JsonNode> cases) {
        return cases.stream()
                .map(row -> row.get("requester").get("email").asString())
                .toList();
    }

    private static List<String> addresses(List<String> names) {
        return names.stream().map(InventedMail::sender).toList();
    }
}
