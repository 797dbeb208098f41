package org.footagedesk.letter.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReturnPath;
import org.footagedesk.shared.EmailAddress;

/** One letter as a mail: plain text, HTML, the PDF to keep, and what is enclosed. */
final class LetterMail extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MessageId messageId;

    LetterMail(
            Session session,
            MailSender sender,
            EmailAddress to,
            Draft letter,
            List<PdfAttachment> attachments,
            Envelope envelope,
            MessageId messageId)
            throws MessagingException {
        super(session);
        this.messageId = messageId;
        setFrom(from(sender));
        setRecipient(Message.RecipientType.TO, new InternetAddress(to.value(), true));
        setReplyTo(new InternetAddress[] {ours(envelope.replyTo())});
        setSubject(letter.subject(), UTF_8);
        setSentDate(Date.from(envelope.at()));
        setThread(envelope);
        setReturnPath(envelope.returnPath());
        setContent(content(letter, attachments));
        saveChanges();
    }

    /** The library would make up a name; ours is the same whenever the same approval is sent. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId.value());
    }

    private void setThread(Envelope envelope) throws MessagingException {
        if (envelope.answers().isPresent()) {
            setHeader("In-Reply-To", envelope.answers().get().value());
        }
        var references = Stream.concat(envelope.thread().stream(), envelope.answers().stream())
                .distinct()
                .map(MessageId::value)
                .collect(Collectors.joining("\r\n "));
        if (!references.isEmpty()) {
            setHeader("References", references);
        }
    }

    private void setReturnPath(ReturnPath returnPath) throws MessagingException {
        switch (returnPath) {
            case ReturnPath.Nowhere() -> {
                setEnvelopeFrom("<>");
                setHeader("Auto-Submitted", "auto-replied");
                setHeader("X-Auto-Response-Suppress", "All");
            }
            case ReturnPath.OwnAddress(var address) -> setEnvelopeFrom(address.value());
        }
    }

    private static MimeMultipart content(Draft letter, List<PdfAttachment> attachments) throws MessagingException {
        var faces = new MimeMultipart("alternative", face(letter.text(), "plain"), face(letter.html(), "html"));
        var read = new MimeBodyPart();
        read.setContent(faces);
        var whole = new MimeMultipart("mixed", read);
        for (var attachment : attachments) {
            whole.addBodyPart(attachment.part());
        }
        return whole;
    }

    private static MimeBodyPart face(String words, String subtype) throws MessagingException {
        var face = new MimeBodyPart();
        face.setText(words, UTF_8, subtype);
        // Paragraphs are single lines and may be longer than mail allows.
        face.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return face;
    }

    private static InternetAddress from(MailSender sender) {
        try {
            var from = ours(sender.mailbox());
            from.setPersonal(sender.displayName(), UTF_8);
            return from;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException("Every Java platform has UTF-8.", impossible);
        }
    }

    /** An address of our own is not examined: a fault in it is no fault of the letter's addressee. */
    private static InternetAddress ours(EmailAddress address) {
        var ours = new InternetAddress();
        ours.setAddress(address.value());
        return ours;
    }
}
