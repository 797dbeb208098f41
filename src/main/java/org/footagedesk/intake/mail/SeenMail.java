package org.footagedesk.intake.mail;

import jakarta.mail.MessagingException;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * A mail as its folder shows it without its contents.
 *
 * @param number its UID
 * @param received when the mailbox got it, to the second
 * @param sign by what it is known at first sight
 */
record SeenMail(IMAPMessage mail, long number, Instant received, String sign) {

    static SeenMail of(IMAPMessage mail, long number) throws MessagingException {
        Instant received = mail.getReceivedDate().toInstant();
        var ids = new MailHeaders(mail, new Guarded()).messageIds("Message-ID");
        return new SeenMail(mail, number, received, sign(ids.stream().findFirst(), received));
    }

    /** The Message-ID; where a mail has none, the second in which the mailbox got it. */
    static String sign(Optional<String> messageId, Instant received) {
        return messageId.orElseGet(() -> String.valueOf(received.getEpochSecond()));
    }

    boolean isBetween(Instant from, Instant until) {
        return !received.isBefore(from) && received.isBefore(until);
    }
}
