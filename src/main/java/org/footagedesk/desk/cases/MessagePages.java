package org.footagedesk.desk.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.desk.MessagePage;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.TypedRequests;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.springframework.stereotype.Component;

/** Makes of a kept message a page that a person can read: its words, and below them its bytes as text. */
@Component
class MessagePages {

    /** Most of a long mail is the code of its attachments, which stand on the case by themselves. */
    private static final int SHOWN = 100_000;

    private final Submissions submissions;
    private final TypedRequests typed;
    private final MailReader mails;

    MessagePages(Submissions submissions, TypedRequests typed, MailReader mails) {
        this.submissions = submissions;
        this.typed = typed;
        this.mails = mails;
    }

    MessagePage of(SubmissionId id) {
        Submission kept = submissions.get(id);
        byte[] raw = bytesOf(kept);
        return switch (kept.form()) {
            case MAIL, MAIL_HEADERS -> mail(kept, raw, mails.read(new ByteArrayInputStream(raw), kept.receivedAt()));
            case TYPED -> typed(kept, raw, typed.read(raw));
        };
    }

    private static MessagePage mail(Submission kept, byte[] raw, ReadMail mail) {
        String from = Stream.concat(mail.senderName().stream(), mail.sender().map(EmailAddress::value).stream())
                .collect(Collectors.joining(", "));
        return page(kept, raw, from, mail.subject(), mail.text());
    }

    private static MessagePage typed(Submission kept, byte[] raw, TypedRequest request) {
        Map<FieldKey, String> said = request.fields();
        String from = Stream.of(FieldKey.REQUESTER_NAME, FieldKey.REQUESTER_EMAIL)
                .flatMap(field -> Stream.ofNullable(said.get(field)))
                .collect(Collectors.joining(", "));
        return page(kept, raw, from, "", request.words());
    }

    private static MessagePage page(Submission kept, byte[] raw, String from, String subject, String words) {
        int shown = Math.min(raw.length, SHOWN);
        return new MessagePage(
                kept.receivedAt(),
                kept.channel().name(),
                from,
                subject,
                PlainText.of(words),
                PlainText.of(new String(raw, 0, shown, StandardCharsets.UTF_8)),
                shown == raw.length,
                kept.bytes());
    }

    private byte[] bytesOf(Submission kept) {
        try (InputStream raw = submissions.raw(kept)) {
            return raw.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("The message " + kept.id() + " could not be read.", broken);
        }
    }
}
