package org.footagedesk.letter.email;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.footagedesk.letter.MailServerUnavailable;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.Sending;

/** Hands one mail to the server, and tells apart what was refused, what did not go, and what may have gone. */
final class SmtpHandover {

    private final MailServer server;
    private final Session session;

    /** @param greeting the domain we introduce ourselves with */
    SmtpHandover(MailServer server, String greeting) {
        this.server = server;
        this.session = Session.getInstance(server.properties(greeting));
    }

    /** The session in which the mail is to be written. */
    Session session() {
        return session;
    }

    Sending handOver(SMTPMessage mail, MessageId messageId) {
        var connection = connected();
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

    private WatchedTransport connected() {
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
            // What became of the mail is known; how the line went down no longer matters.
            return;
        }
    }
}
