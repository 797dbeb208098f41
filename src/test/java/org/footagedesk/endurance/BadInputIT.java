package org.footagedesk.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.Patience;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people and machines get wrong: each is one clear line, an inert rendering or a stub case, and nothing is lost. */
@Tag("ci")
class BadInputIT {

    private static final Duration PATIENCE = Patience.LONG;
    private static final int HUGE_PIECES = 200;

    @TempDir
    private Path folder;

    @Test
    void aStartThatCannotGoOnSaysWhyInOneLineAndEndsWithOne() throws Exception {
        Path policy = Files.writeString(folder.resolve("own.yaml"), ownPolicyWithUnknownKey());
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(whyNot("--desk.policy=" + policy)).contains("own.yaml").contains("colour_of_the_van");
            assertThat(whyNot("--desk.smtp.port=" + port)).contains(port).contains("--desk.smtp.port=");
            assertThat(whyNot("--desk.imap.port=" + port)).contains(port).contains("--desk.imap.port=");
            assertThat(whyNot(
                            "--desk.database.url=jdbc:postgresql://127.0.0.1:" + Ports.free() + "/desk",
                            "--desk.database.username=a",
                            "--desk.database.password=b",
                            "--desk.database.owner-username=c",
                            "--desk.database.owner-password=d"))
                    .contains("The database cannot be reached");
        }
    }

    @Test
    void aDemonstrationLivesOnWhateverIsSentToIt() throws Exception {
        try (DemonstrationDesk desk = DemonstrationDesk.start(folder)) {
            truncateRecordings(desk.home().resolve("recorder"));
            assertThat(sendHuge(desk.smtpPort())).startsWith("552");
            desk.send(hostile("crlf", "=?utf-8?Q?Ann=0D=0ABcc:_all@victims.example?=", "evil.txt", "text/plain"));
            desk.send(hostile("path", "Ann Pathford", "../../../../etc/cron.d/evil.pdf", "application/pdf"));
            desk.send(InventedMail.request("behindthem", now()));
            DeskApi api = desk.api("controller");
            await().atMost(PATIENCE).untilAsserted(() -> assertThat(api.cases()).hasSize(3));
            for (JsonNode row : api.cases()) {
                JsonNode page = api.caseNamed(row.get("reference").asString());
                assertThat(page.get("requester").toString())
                        .doesNotContain("\\r")
                        .doesNotContain("\\n");
                page.get("documents")
                        .valueStream()
                        .map(paper -> paper.get("name").asString())
                        .forEach(name -> assertThat(name).doesNotContain("/").doesNotContain(".."));
            }
            assertThat(api.setAside()).isZero();
            var wrong = new DeskApi(desk.process().httpPort(), "controller", "not-the-password").get("/api/cases");
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.body().strip()).isNotEmpty().doesNotContain("\n");
            assertThat(desk.process().isAlive()).isTrue();
        }
    }

    @Test
    void aMailOfTwoHundredMegabytesIsAStubCaseAndStaysInTheMailbox() throws Exception {
        try (PublicBody body = PublicBody.setUp(folder)) {
            body.mailbox.deliver(huge());
            body.mailbox.deliver(InventedMail.request("behindthehuge", now()));
            try (DeskProcess desk = body.startDesk()) {
                await().atMost(PATIENCE).untilAsserted(() -> {
                    assertThat(body.mailbox.in("INBOX")).isEmpty();
                    assertThat(body.messagesOnCases())
                            .containsExactly(InventedMail.messageId("behindthehuge"), InventedMail.messageId("huge"));
                });
                assertThat(desk.isAlive()).isTrue();
            }
            assertThat(body.mailbox.in(Dovecot.PROCESSED)).contains(InventedMail.messageId("huge"));
            assertThat(body.database
                            .sql("select form from submission where message_id = :id")
                            .param("id", InventedMail.messageId("huge"))
                            .query(String.class)
                            .single())
                    .isEqualTo("MAIL_HEADERS");
            assertThat(body.count("set_aside")).isZero();
        }
    }

    private String whyNot(String... options) throws Exception {
        var all =
                new ArrayList<>(List.of("--desk.home=" + Files.createTempDirectory(folder, "home"), "--server.port=0"));
        Stream.of("--desk.smtp.port=", "--desk.imap.port=")
                .filter(port -> Stream.of(options).noneMatch(option -> option.startsWith(port)))
                .map(port -> port + "0")
                .forEach(all::add);
        all.addAll(List.of(options));
        DeskProcess desk = DeskProcess.launch(folder, all);
        assertThat(desk.exitCode()).isEqualTo(1);
        List<String> said = desk.complaints().stream()
                .filter(line -> line.startsWith("desk: "))
                .toList();
        assertThat(said).as("%s", desk.complaints()).hasSize(1);
        return said.getFirst();
    }

    private static String ownPolicyWithUnknownKey() throws IOException {
        try (InputStream shipped = BadInputIT.class.getResourceAsStream("/policies/totnes-2025.yaml")) {
            assertThat(shipped).isNotNull();
            return "colour_of_the_van: blue\n" + new String(shipped.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every segment of yesterday ends in the middle, as after a power cut at the recorder. */
    private static void truncateRecordings(Path recorder) throws IOException {
        try (Stream<Path> files = Files.walk(recorder)) {
            for (Path clip : files.filter(name -> name.toString().endsWith(".mp4"))
                    .limit(200)
                    .toList()) {
                Files.delete(clip);
                Files.write(clip, new byte[100]);
            }
        }
    }

    private static byte[] hostile(String name, String sender, String file, String type) {
        return ("""
            Message-ID: <%1$s@applicants.example>
            Date: Sat, 21 Nov 2026 10:00:00 +0000
            From: %2$s <%1$s@applicants.example>
            To: cctv@desk.localhost
            Subject: CCTV footage of me <script>alert(1)</script>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary=b

            --b
            Content-Type: text/plain

            Please send me the CCTV footage of myself outside the Guildhall on 20 November 2026 at 3pm.
            <script>alert(1)</script>
            --b
            Content-Type: %4$s; name="%3$s"
            Content-Disposition: attachment; filename="%3$s"

            This is no such paper, only words.
            --b--
            """.formatted(name, sender, file, type)).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream huge() {
        byte[] head = InventedMail.mail("huge", now(), "Please find my footage.\n");
        return new SequenceInputStream(Collections.enumeration(
                Stream.concat(Stream.of(head), Collections.nCopies(HUGE_PIECES, megabyte()).stream())
                        .map(ByteArrayInputStream::new)
                        .toList()));
    }

    private static byte[] megabyte() {
        byte[] line = (("0123456789abcdef".repeat(4)).substring(0, 62) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] piece = new byte[1 << 20];
        for (int at = 0; at < piece.length; at++) {
            piece[at] = line[at % line.length];
        }
        return piece;
    }

    /** Speaks SMTP itself, since a mail program would believe the size limit and never try. */
    private static String sendHuge(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = new BufferedOutputStream(socket.getOutputStream())) {
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            in.readLine();
            for (String line : List.of(
                    "HELO applicants.example",
                    "MAIL FROM:<huge@applicants.example>",
                    "RCPT TO:<" + DemonstrationDesk.ADDRESS + ">",
                    "DATA")) {
                out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
                in.readLine();
            }
            try (InputStream mail = huge()) {
                mail.transferTo(out);
            }
            out.write("\r\n.\r\n".getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return in.readLine();
        }
    }

    private static ZonedDateTime now() {
        return ZonedDateTime.now(Clock.system(London.ZONE));
    }
}
