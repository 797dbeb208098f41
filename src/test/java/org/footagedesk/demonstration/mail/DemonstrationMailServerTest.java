package org.footagedesk.demonstration.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.shared.EmailAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationMailServerTest {

    private static final EmailAddress DESK = new EmailAddress("cctv@desk.localhost");
    private static final int LARGEST = 1024 * 1024;
    private static final int PROCESSED_AND_MORE = 230;

    @TempDir
    private Path folder;

    private DemonstrationMailServer server;
    private MailProgram mail;

    @BeforeEach
    void start() {
        server = onPorts(0, 0);
        server.start();
        mail = new MailProgram(server.ports());
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void mailForTheDeskIsInItsInboxAndOnDiskWhenItIsAccepted() throws MessagingException, IOException {
        mail.send("my bike", "cctv@desk.localhost");

        assertThat(onDisk()).hasSize(1);
        assertThat(mail.inbox("cctv@desk.localhost")).singleElement().asString().contains("Subject: my bike");
    }

    @Test
    void anAnswerToALettersReturnAddressReachesTheDesk() throws MessagingException, IOException {
        mail.send("my answer", "cctv+CCTV-2026-00042-0a1b@desk.localhost");

        assertThat(mail.inbox("cctv@desk.localhost"))
                .singleElement()
                .asString()
                .contains("Delivered-To: cctv+CCTV-2026-00042-0a1b@desk.localhost");
    }

    @Test
    void mailForAnyoneElseStaysInMemoryAndIsReadWithAnyPassword() throws MessagingException, IOException {
        mail.send("your request", "Ann@sender.example", "bob@other.example");

        assertThat(mail.in("INBOX", "ann@sender.example", "one password")).hasSize(1);
        assertThat(mail.in("INBOX", "ann@sender.example", "another password")).hasSize(1);
        assertThat(mail.inbox("bob@other.example"))
                .singleElement()
                .asString()
                .contains("Delivered-To: bob@other.example")
                .doesNotContain("Delivered-To: Ann");
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aMailboxNobodyWroteToIsEmpty() throws MessagingException, IOException {
        assertThat(mail.inbox("nobody@nowhere.example")).isEmpty();
    }

    @Test
    void aMessageKeepsItsEveryByte() throws IOException, MessagingException {
        String raw =
                "From: ann@sender.example\r\nSubject: caf\u00e9\r\nX-Odd:  two  blanks \r\n\r\n.dot\r\n..two\r\n\ttab caf\u00e9 \r\n";
        sendRaw(raw.getBytes(StandardCharsets.ISO_8859_1), "cctv@desk.localhost");

        String received = mail.inbox("cctv@desk.localhost").getFirst();

        assertThat(received).endsWith(raw);
    }

    @Test
    void mailThatWasNeverFetchedIsThereAfterAKill() throws MessagingException, IOException {
        mail.send("first", "cctv@desk.localhost");
        mail.send("second", "cctv@desk.localhost");
        Files.writeString(folder.resolve("000000000009-x.arriving"), "half a message");

        var next = onPorts(0, 0);
        next.start();
        try (next) {
            assertThat(new MailProgram(next.ports()).inbox("cctv@desk.localhost"))
                    .hasSize(2)
                    .first()
                    .asString()
                    .contains("Subject: first");
            assertThat(onDisk()).hasSize(2);
        }
    }

    @Test
    void mailThatHasLeftTheInboxIsForgottenOnDisk() throws MessagingException, IOException {
        mail.send("done", "cctv@desk.localhost");
        mail.moveAllTo("Processed", "cctv@desk.localhost");

        await().untilAsserted(() -> assertThat(onDisk()).isEmpty());
        assertThat(mail.in("Processed", "cctv@desk.localhost", "any")).hasSize(1);
    }

    @Test
    void processedMailIsClearedAwayAndWaitingMailIsNot() throws MessagingException, IOException {
        for (int i = 0; i < PROCESSED_AND_MORE; i++) {
            mail.send("number " + i, "cctv@desk.localhost");
        }
        await().pollDelay(Duration.ofMillis(1200))
                .untilAsserted(() -> assertThat(onDisk()).hasSize(PROCESSED_AND_MORE));
        mail.moveAllTo("Processed", "cctv@desk.localhost");

        await().untilAsserted(() -> assertThat(mail.in("Processed", "cctv@desk.localhost", "any"))
                .hasSize(200)
                .last()
                .asString()
                .contains("number " + (PROCESSED_AND_MORE - 1)));
    }

    @Test
    void aMessageOverTheLimitIsRefusedInOneLineAndTheConnectionGoesOn() throws IOException, MessagingException {
        byte[] large =
                ("Subject: large\r\n\r\n" + "0123456789abcdef\r\n".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);

        assertThat(sendRaw(large, "cctv@desk.localhost"))
                .isEqualTo("552 5.3.4 Message refused: it is larger than 1 MB.");
        assertThat(onDisk()).isEmpty();
        assertThat(mail.inbox("cctv@desk.localhost")).isEmpty();
    }

    @Test
    void aMessageThatCannotBeWrittenDownIsToBeSentAgain() throws IOException {
        Files.delete(folder);

        assertThat(sendRaw("Subject: my bike\r\n\r\n".getBytes(StandardCharsets.US_ASCII), "cctv@desk.localhost"))
                .isEqualTo("451 4.3.0 The message cannot be kept just now; try again later.");

        Files.createDirectory(folder);
    }

    @Test
    void aMessageAnnouncedAsTooLargeIsRefusedBeforeItIsSent() throws IOException {
        try (var connection = new SmtpConnection()) {
            connection.say("EHLO home.example");
            assertThat(connection.say("MAIL FROM:<ann@sender.example> SIZE=209715200"))
                    .startsWith("552");
        }
    }

    @Test
    void aTakenPortIsNamedWithItsOption() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> onPorts(taken.getLocalPort(), 0).start())
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("--desk.smtp.port");
            assertThatThrownBy(() -> onPorts(0, taken.getLocalPort()).start())
                    .isInstanceOf(PortTaken.class)
                    .hasMessageContaining("--desk.imap.port");
        }
    }

    private DemonstrationMailServer onPorts(int smtp, int imap) {
        return new DemonstrationMailServer(
                new DemonstrationMailServer.Ports(smtp, imap), folder, DESK, LARGEST, InstantSource.system());
    }

    private Stream<Path> onDiskFiles() throws IOException {
        return Files.list(folder);
    }

    private List<Path> onDisk() throws IOException {
        try (Stream<Path> files = onDiskFiles()) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        }
    }

    /** The server's answer to the message's last line. */
    private String sendRaw(byte[] message, String recipient) throws IOException {
        try (var connection = new SmtpConnection()) {
            connection.say("EHLO home.example");
            connection.say("MAIL FROM:<ann@sender.example>");
            connection.say("RCPT TO:<" + recipient + ">");
            connection.say("DATA");
            connection.stuffed(message);
            String answer = connection.say(".");
            assertThat(connection.say("NOOP")).startsWith("250");
            return answer;
        }
    }

    private final class SmtpConnection implements AutoCloseable {

        private final Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), server.ports().smtp());
        private final BufferedReader answers =
                new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

        SmtpConnection() throws IOException {
            answer();
        }

        String say(String line) throws IOException {
            socket.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            return answer();
        }

        void stuffed(byte[] message) throws IOException {
            String stuffed = new String(message, StandardCharsets.ISO_8859_1).replaceAll("(?m)^\\.", "..");
            socket.getOutputStream().write(stuffed.getBytes(StandardCharsets.ISO_8859_1));
        }

        private String answer() throws IOException {
            String line = answers.readLine();
            while (line != null && line.length() > 3 && line.charAt(3) == '-') {
                line = answers.readLine();
            }
            return line;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
