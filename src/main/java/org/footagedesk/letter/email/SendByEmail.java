package org.footagedesk.letter.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.util.function.Function;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.SendLetter;
import org.footagedesk.letter.Sending;

/** Sends letters by SMTP, and tells apart what was refused, what did not go, and what may have gone. */
public final class SendByEmail implements SendLetter {

    private final MailServer server;
    private final MailSender sender;
    private final Function<Draft, byte[]> print;

    /** @param print makes the PDF of a letter */
    public SendByEmail(MailServer server, MailSender sender, Function<Draft, byte[]> print) {
        this.server = server;
        this.sender = sender;
        this.print = print;
    }

    @Override
    public Sending send(ApprovedLetter letter, Envelope envelope) {
        var domain = sender.mailbox().domain();
        var messageId = MessageId.of(envelope.reference(), letter, domain);
        var session = Session.getInstance(server.properties(domain));
        LetterMail mail;
        try {
            mail = new LetterMail(session, sender, letter.draft(), print.apply(letter.draft()), envelope, messageId);
        } catch (AddressException unusable) {
            return new Sending.Refused(new ReasonCode("address-unusable"));
        } catch (MessagingException broken) {
            throw new IllegalStateException(
                    "Letter " + letter.draft().id() + " could not be made into a mail.", broken);
        }
        return handOver(mail, connected(session), messageId);
    }

    private Sending handOver(LetterMail mail, WatchedTransport connection, MessageId messageId) {
        try {
            connection.sendMessage(mail, mail.getRecipients(Message.RecipientType.TO));
            return new Sending.Sent(messageId);
        } catch (MessagingException end) {
            var reply = SmtpReply.of(end);
            if (reply.isFinal()) {
                return new Sending.Refused(reply.reason());
            }
            if (reply.isSilence() && connection.handedOver()) {
                return new Sending.Ambiguous(messageId, reply.reason());
            }
            throw new MailServerUnavailable(reply.reason(), end);
        } finally {
            hangUp(connection);
        }
    }

    private WatchedTransport connected(Session session) {
        var connection = new WatchedTransport(session);
        try {
            var signIn = server.signIn();
            connection.connect(
                    server.host(),
                    server.port(),
                    signIn.map(MailServer.SignIn::user).orElse(null),
                    signIn.map(MailServer.SignIn::password).orElse(null));
            return connection;
        } catch (AuthenticationFailedException refused) {
            throw new MailServerUnavailable(new ReasonCode("sign-in-refused"), refused);
        } catch (MessagingException unreachable) {
            throw new MailServerUnavailable(new ReasonCode("cannot-connect"), unreachable);
        }
    }

    private static void hangUp(WatchedTransport connection) {
        try {
            connection.close();
        } catch (MessagingException alreadyGone) {
            // What became of the letter is known; how the line went down no longer matters.
            return;
        }
    }
}
