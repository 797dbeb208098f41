package org.footagedesk.letter.email;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Enclosure;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.ReturnPath;
import org.footagedesk.letter.Sending;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Language;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.wiser.Wiser;

class SendByEmailTest {

    private static final EmailAddress DESK = new EmailAddress("cctv@anytown.example");
    private static final EmailAddress REPLY_TO = new EmailAddress("cctv+r.token@anytown.example");
    private static final MailSender SENDER = new MailSender(DESK, "Cyngor Tref Ŵyn CCTV");
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] FORM = {'%', 'P', 'D', 'F', '-', 'f'};

    @Test
    void aLetterArrivesAsPlainTextHtmlAndPdf() throws Exception {
        var mail = arrived(Letters.draft(), acknowledgement());

        assertThat(mail.getSubject()).isEqualTo("Your request: CCTV-2026-00042");
        assertThat(mail.getSentDate()).isEqualTo(Letters.NOON);
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(Letters.ANN.value()));
        assertThat(mail.getReplyTo()).containsExactly(new InternetAddress(REPLY_TO.value()));
        assertThat(mail.getFrom()).singleElement().isInstanceOfSatisfying(InternetAddress.class, from -> {
            assertThat(from.getAddress()).isEqualTo(DESK.value());
            assertThat(from.getPersonal()).isEqualTo(SENDER.displayName());
        });
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/mixed");
        var faces = (MimeMultipart) parts.getBodyPart(0).getContent();
        assertThat(faces.getContentType()).startsWith("multipart/alternative");
        assertThat(lines(faces, 0)).isEqualTo(Letters.draft().text().strip());
        assertThat(lines(faces, 1)).isEqualTo(Letters.draft().html().strip());
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("CCTV-2026-00042-SAR-2.pdf");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void whatIsEnclosedIsAttachedAfterTheLetter() throws Exception {
        var form = new Enclosure("Request form", "subject-access-form.pdf", Sha256.of(FORM));
        var mail = arrived(Letters.draft().enclosing(List.of(form)), acknowledgement());

        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("subject-access-form.pdf");
        assertThat(parts.getBodyPart(2).getInputStream().readAllBytes()).isEqualTo(FORM);
    }

    @Test
    void anEditedLetterArrivesAsEdited() throws Exception {
        var edited = Letters.draft()
                .edited("Dear Ann Jones\n\n" + "Siân & <Ŵyn> ".repeat(200).strip());
        var mail = arrived(edited, acknowledgement());

        var faces = (MimeMultipart)
                ((MimeMultipart) mail.getContent()).getBodyPart(0).getContent();
        assertThat(lines(faces, 0)).isEqualTo(edited.text().strip());
        assertThat(lines(faces, 1)).isEqualTo(edited.html().strip());
    }

    @Test
    void anAcknowledgementCanNeverStartAMailLoop() throws IOException {
        try (var server = new ScriptedMailServer(Map.of())) {
            send(server.port(), Letters.draft(), acknowledgement());

            assertThat(server.heard())
                    .contains("MAIL FROM:<>", "Auto-Submitted: auto-replied", "X-Auto-Response-Suppress: All");
        }
    }

    @Test
    void anyOtherLetterHasAReturnAddressOfItsOwn() throws IOException {
        var own = new ReturnPath.OwnAddress(new EmailAddress("cctv+b.token@anytown.example"));
        try (var server = new ScriptedMailServer(Map.of())) {
            send(server.port(), Letters.draft(), envelope(own, Optional.empty(), List.of()));

            assertThat(server.heard())
                    .contains("MAIL FROM:<cctv+b.token@anytown.example>")
                    .noneMatch(line -> line.startsWith("Auto-Submitted") || line.startsWith("X-Auto"));
        }
    }

    @Test
    void theKindOfLetterDecidesOnItsReturnPath() {
        var asked = new LetterTemplate(
                Letters.SAR_2,
                Map.of(Language.EN, "A question"),
                false,
                false,
                Set.of(),
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());

        assertThat(ReturnPath.of(Letters.kind(true), DESK, "token")).isEqualTo(new ReturnPath.Nowhere());
        assertThat(ReturnPath.of(asked, DESK, "token"))
                .isEqualTo(new ReturnPath.OwnAddress(new EmailAddress("cctv+b.token@anytown.example")));
    }

    @Test
    void theLetterStandsInTheThreadOfWhatItAnswers() throws Exception {
        var question = new MessageId("<question@home.example>");
        var before = IntStream.range(0, 40)
                .mapToObj(number -> new MessageId("<before-%d@home.example>".formatted(number)))
                .toList();
        var mail = arrived(Letters.draft(), envelope(new ReturnPath.Nowhere(), Optional.of(question), before));

        assertThat(mail.getHeader("In-Reply-To")).containsExactly(question.value());
        assertThat(mail.getHeader("References", null).split("\\s+"))
                .hasSize(21)
                .endsWith("<before-39@home.example>", question.value());
    }

    @Test
    void theSameApprovalIsAlwaysTheSameMail() throws IOException {
        try (var server = new ScriptedMailServer(Map.of())) {
            var first = send(server.port(), Letters.draft(), acknowledgement());
            var second = send(server.port(), Letters.draft(), acknowledgement());

            assertThat(first).isEqualTo(second).isInstanceOf(Sending.Sent.class);
            assertThat(server.heard())
                    .filteredOn(line -> line.equals("Message-ID: " + ((Sending.Sent) first).messageId()))
                    .hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "MAIL,550 5.7.1 not you",
        "RCPT,550 5.1.1 ann.jones@home.example unknown",
        "DATA,554 5.6.0 no",
        ".,554 5.6.0 no"
    })
    void whatTheServerWillNeverTakeIsRefusedWithoutRepeatingItsWords(String command, String reply) throws IOException {
        try (var server = new ScriptedMailServer(Map.of(command, reply))) {
            var sending = send(server.port(), Letters.draft(), acknowledgement());

            assertThat(sending).isEqualTo(new Sending.Refused(new ReasonCode("smtp-" + reply.substring(0, 3))));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GREETING,421 busy,cannot-connect",
        "GREETING,554 no service,cannot-connect",
        "GREETING,hang up,cannot-connect",
        "MAIL,451 later,smtp-451",
        "MAIL,530 sign in first,smtp-530",
        "RCPT,450 greylisted,smtp-450",
        "RCPT,hang up,connection-lost",
        "DATA,452 full,smtp-452",
        "DATA,hang up,connection-lost",
        "DATA,silence,connection-lost",
        "., 451 later,smtp-451"
    })
    void whatCertainlyDidNotGoMayBeTriedAgain(String command, String reply, String reason) throws IOException {
        try (var server = new ScriptedMailServer(Map.of(command, reply))) {
            assertThatExceptionOfType(MailServerUnavailable.class)
                    .isThrownBy(() -> send(server.port(), Letters.draft(), acknowledgement()))
                    .satisfies(unavailable -> assertThat(unavailable.reason()).hasToString(reason))
                    .withMessageNotContaining("@");
        }
    }

    @Test
    void aServerThatIsNotThereMayBeTriedAgain() throws IOException {
        int nobody;
        try (var closed = new ServerSocket(0)) {
            nobody = closed.getLocalPort();
        }

        assertThatExceptionOfType(MailServerUnavailable.class)
                .isThrownBy(() -> send(nobody, Letters.draft(), acknowledgement()));
    }

    @ParameterizedTest
    @CsvSource({"hang up", "silence"})
    void aLetterHandedOverWithoutAReplyMayHaveGoneAndIsNotSentAgain(String ending) throws IOException {
        try (var server = new ScriptedMailServer(Map.of(".", ending))) {
            var sending = send(server.port(), Letters.draft(), acknowledgement());

            assertThat(sending).isInstanceOfSatisfying(Sending.Ambiguous.class, ambiguous -> {
                assertThat(ambiguous.reason()).hasToString("connection-lost");
                assertThat(server.heard()).contains("Message-ID: " + ambiguous.messageId());
            });
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("DATA"))
                    .hasSize(1);
        }
    }

    @Test
    void aLetterThatWasTakenIsSentHoweverTheLineGoesDown() throws IOException {
        try (var server = new ScriptedMailServer(Map.of("QUIT", ScriptedMailServer.HANG_UP))) {
            assertThat(send(server.port(), Letters.draft(), acknowledgement())).isInstanceOf(Sending.Sent.class);
        }
    }

    @Test
    void aRefusedSignInMayBeTriedAgainOnceItIsPutRight() throws IOException {
        var replies = Map.of("EHLO", "250-mail.anytown.example\r\n250 AUTH PLAIN", "AUTH", "535 wrong");
        var signIn = Optional.of(new MailServer.SignIn("desk", "not the password"));
        try (var server = new ScriptedMailServer(replies)) {
            var send = sender(new MailServer("127.0.0.1", server.port(), signIn, false, Duration.ofSeconds(2)));

            assertThatExceptionOfType(MailServerUnavailable.class)
                    .isThrownBy(() -> send.send(Letters.approved(Letters.draft()), acknowledgement()))
                    .satisfies(unavailable -> assertThat(unavailable.reason()).hasToString("sign-in-refused"));
            assertThat(signIn.get().toString()).doesNotContain("not the password");
        }
    }

    @Test
    void aServerThatMustEncryptAndCannotGetsNoLetter() throws IOException {
        try (var server = new ScriptedMailServer(Map.of())) {
            var send =
                    sender(new MailServer("127.0.0.1", server.port(), Optional.empty(), true, Duration.ofSeconds(2)));

            assertThatExceptionOfType(MailServerUnavailable.class)
                    .isThrownBy(() -> send.send(Letters.approved(Letters.draft()), acknowledgement()));
            assertThat(server.heard()).noneMatch(line -> line.startsWith("MAIL"));
        }
    }

    @Test
    void anAddressNoMailCanReachIsRefused() throws IOException {
        var original = Letters.draft();
        var to = new Recipient.ByEmail(new EmailAddress("ann..jones.@home.example"));
        var draft = Draft.composed(
                original.id(), original.template(), to, original.subject(), original.html(), original.text());
        try (var server = new ScriptedMailServer(Map.of())) {
            assertThat(send(server.port(), draft, acknowledgement()))
                    .isEqualTo(new Sending.Refused(new ReasonCode("address-unusable")));
        }
    }

    @Test
    void aLineBreakCannotHideInTheSendersName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailSender(DESK, "Desk\r\nBcc: all@home.example"));
    }

    private static MimeMessage arrived(Draft draft, Envelope envelope) throws Exception {
        var server = Wiser.create(SMTPServer.port(0).bindAddress(InetAddress.getLoopbackAddress()));
        server.start();
        try {
            assertThat(send(server.getServer().getPortAllocated(), draft, envelope))
                    .isInstanceOf(Sending.Sent.class);
            return server.getMessages().getFirst().getMimeMessage();
        } finally {
            server.stop();
        }
    }

    private static Sending send(int port, Draft draft, Envelope envelope) {
        return sender(new MailServer("127.0.0.1", port, Optional.empty(), false, Duration.ofSeconds(1)))
                .send(Letters.approved(draft), envelope);
    }

    private static SendByEmail sender(MailServer server) {
        return new SendByEmail(server, SENDER, draft -> PDF, (reference, paper) -> FORM);
    }

    private static Envelope acknowledgement() {
        return envelope(new ReturnPath.Nowhere(), Optional.empty(), List.of());
    }

    private static Envelope envelope(ReturnPath returnPath, Optional<MessageId> answers, List<MessageId> thread) {
        return new Envelope(Letters.CASE, returnPath, REPLY_TO, answers, thread, Letters.NOON);
    }

    private static String lines(MimeMultipart faces, int index) throws Exception {
        return ((String) faces.getBodyPart(index).getContent())
                .replace("\r\n", "\n")
                .strip();
    }
}
