package org.footagedesk.letter.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.EnclosedPapers;
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
    private final EnclosedPapers papers;

    /**
     * @param print makes the PDF of a letter
     * @param papers where the papers lie that go with letters
     */
    public SendByEmail(MailServer server, MailSender sender, Function<Draft, byte[]> print, EnclosedPapers papers) {
        this.sender = sender;
        this.smtp = new SmtpHandover(server, sender.mailbox().domain());
        this.print = print;
        this.papers = papers;
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
            mail = new LetterMail(
                    smtp.session(),
                    sender,
                    to,
                    letter.draft(),
                    attachments(letter.draft(), envelope),
                    envelope,
                    messageId);
        } catch (AddressException unusable) {
            return new Sending.Refused(new ReasonCode("address-unusable"));
        } catch (MessagingException broken) {
            throw new IllegalStateException(
                    "Letter " + letter.draft().id() + " could not be made into a mail.", broken);
        }
        return smtp.handOver(mail, messageId);
    }

    /** The letter to keep, and what goes with it. */
    private List<PdfAttachment> attachments(Draft letter, Envelope envelope) {
        var name = envelope.reference() + "-" + letter.template() + ".pdf";
        var own = new PdfAttachment(name, print.apply(letter));
        var enclosed = letter.enclosures().stream()
                .map(paper -> new PdfAttachment(paper.fileName(), papers.read(envelope.reference(), paper)));
        return Stream.concat(Stream.of(own), enclosed).toList();
    }
}
