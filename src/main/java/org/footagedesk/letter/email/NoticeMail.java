package org.footagedesk.letter.email;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.Notice;

/** A notice as a mail: plain words, from a machine, to which no machine should answer. */
final class NoticeMail extends SMTPMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MessageId messageId;

    NoticeMail(Session session, MailSender sender, Notice notice, MessageId messageId) throws MessagingException {
        super(session);
        this.messageId = messageId;
        setFrom(new InternetAddress(sender.mailbox().value(), true));
        setRecipient(Message.RecipientType.TO, new InternetAddress(notice.to().value(), true));
        setSubject(notice.subject(), UTF_8);
        setSentDate(Date.from(notice.at()));
        setText(notice.text(), UTF_8);
        setEnvelopeFrom("<>");
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("X-Auto-Response-Suppress", "All");
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId.value());
    }
}
