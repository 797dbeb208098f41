package org.footagedesk.letter.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.function.Function;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Recipient;
import org.footagedesk.letter.SendLetter;
import org.footagedesk.letter.Sending;
import org.footagedesk.shared.EmailAddress;

/** Sends letters by SMTP; a letter that goes by post is never sent as a mail. */
public final class SendByEmail implements SendLetter {

    private final MailSender sender;
    private final SmtpHandover smtp;
    private final Function<Draft, byte[]> print;

    /** @param print makes the PDF of a letter */
    public SendByEmail(MailServer server, MailSender sender, Function<Draft, byte[]> print) {
        this.sender = sender;
        this.smtp = new SmtpHandover(server, sender.mailbox().domain());
        this.print = print;
    }

    @Override
    public Sending send(ApprovedLetter letter, Envelope envelope) {
        return switch (letter.draft().to()) {
            case Recipient.ByEmail mail -> send(letter, mail.address(), envelope);
            case Recipient.ByPost post -> new Sending.Refused(new ReasonCode("goes-by-post"));
        };
    }

    private Sending send(ApprovedLetter letter, EmailAddress to, Envelope envelope) {
        var domain = sender.mailbox().domain();
        var messageId = MessageId.of(envelope.reference(), letter, domain);
        LetterMail mail;
        try {
            var pdf = print.apply(letter.draft());
            mail = new LetterMail(smtp.session(), sender, to, letter.draft(), pdf, envelope, messageId);
        } catch (AddressException unusable) {
            return new Sending.Refused(new ReasonCode("address-unusable"));
        } catch (MessagingException broken) {
            throw new IllegalStateException(
                    "Letter " + letter.draft().id() + " could not be made into a mail.", broken);
        }
        return smtp.handOver(mail, messageId);
    }
}
