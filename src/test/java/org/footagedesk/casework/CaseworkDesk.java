package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Predicate;
import org.footagedesk.Patience;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.demonstration.mail.ArrivedLetters;
import org.footagedesk.demonstration.mail.DemonstrationMailServer;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.letter.LetterState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** What happens at a desk under test: requests come in, letters are approved, mailboxes are looked into. */
@Component
class CaseworkDesk {

    static final Duration PATIENCE = Patience.LONG;

    private final KeepTypedRequest typed;
    private final FiledMessages filed;
    private final CaseIndex index;
    private final CaseFiles cases;
    private final ApproveLetter approve;
    private final DemonstrationMailServer server;
    private final Clock clock;

    CaseworkDesk(
            KeepTypedRequest typed,
            FiledMessages filed,
            CaseIndex index,
            CaseFiles cases,
            ApproveLetter approve,
            DemonstrationMailServer server,
            Clock clock) {
        this.typed = typed;
        this.filed = filed;
        this.index = index;
        this.cases = cases;
        this.approve = approve;
        this.server = server;
        this.clock = clock;
    }

    CaseReference telephoned(RequestKind kind, Map<FieldKey, String> fields) {
        return telephoned(kind, fields, clock.instant());
    }

    CaseReference telephoned(RequestKind kind, Map<FieldKey, String> fields, Instant at) {
        var request = new TypedRequest(Channel.TELEPHONE, kind, fields, "As told on the telephone.");
        return caseOf(typed.keep(request, at).id());
    }

    /** Sends a whole mail to the desk's mailbox, byte for byte: a mail program would give it a Message-ID of its own. */
    void mailed(String raw) {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", String.valueOf(server.ports().smtp()));
        var session = Session.getInstance(settings);
        try (var bytes = new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
                Transport transport = session.getTransport("smtp")) {
            var mail = new MimeMessage(session, bytes);
            transport.connect();
            transport.sendMessage(mail, mail.getAllRecipients());
        } catch (MessagingException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The filed message under that subject, waited for. */
    FiledMessages.Filed filed(String subject) {
        await().atMost(PATIENCE)
                .until(() -> filed.page(0, 50).stream()
                        .anyMatch(message -> message.subject().equals(subject)));
        return filed.page(0, 50).stream()
                .filter(message -> message.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    CaseReference caseOf(SubmissionId submission) {
        await().atMost(PATIENCE).until(() -> index.bySubmission(submission).isPresent());
        return index.bySubmission(submission).orElseThrow();
    }

    CaseFile file(CaseReference reference) {
        return cases.get(reference);
    }

    CaseFile until(CaseReference reference, Predicate<CaseFile> condition) {
        await().atMost(PATIENCE).until(() -> condition.test(cases.get(reference)));
        return cases.get(reference);
    }

    /** The newest letter of that kind in that state, waited for. */
    LetterOnFile letter(CaseReference reference, String template, LetterState state) {
        Predicate<LetterOnFile> wanted = letter -> letter.template().equals(template) && letter.state() == state;
        CaseFile file = until(reference, now -> now.letters().values().stream().anyMatch(wanted));
        return file.letters().values().stream()
                .filter(wanted)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    void approve(CaseReference reference, LetterOnFile letter) {
        assertThat(approve.approve(reference, letter.id(), letter.sha256(), "clerk", Set.of(Role.CLERK)))
                .isEqualTo(new LetterOutcome.Done());
    }

    List<ArrivedLetters.Arrived> mailbox(String address) {
        return new ArrivedLetters(server.ports().imap())
                .at(new EmailAddress(address))
                .orElseThrow();
    }
}
