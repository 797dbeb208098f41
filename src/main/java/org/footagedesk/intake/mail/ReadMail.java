package org.footagedesk.intake.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.Sha256;

/**
 * What a message says once its encodings are undone; everything in it is a stranger's words.
 *
 * @param messageId without angle brackets; absent where the message has none or an empty one
 * @param inReplyTo Message-IDs without angle brackets, in the order given
 * @param references Message-IDs without angle brackets, in the order given
 * @param sentAt the Date header; where that is missing or impossible the time of arrival, and a defect says so
 * @param senderName the display name in one line
 * @param subject in one line; empty where there is none
 * @param text all that is written in the message and in messages forwarded with it, as plain lines
 * @param automatic the name of the header rule that shows that a machine sent it
 * @param recipients every address the message was sent or delivered to, as far as its headers tell
 * @param defects what was wrong with the message, a clear line each; the rest was read all the same
 * @param content hash of From, Date, Subject and decoded parts: the same for two copies that took different ways
 */
public record ReadMail(
        Optional<String> messageId,
        List<String> inReplyTo,
        List<String> references,
        Instant sentAt,
        Optional<String> senderName,
        Optional<EmailAddress> sender,
        String subject,
        String text,
        List<MailAttachment> attachments,
        Optional<String> automatic,
        List<EmailAddress> recipients,
        Optional<Bounce> bounce,
        List<String> defects,
        Sha256 content) {

    public ReadMail {
        inReplyTo = List.copyOf(inReplyTo);
        references = List.copyOf(references);
        attachments = List.copyOf(attachments);
        recipients = List.copyOf(recipients);
        defects = List.copyOf(defects);
    }

    /** The same message without those of its attachments. */
    public ReadMail without(Collection<MailAttachment> gone) {
        return new ReadMail(
                messageId,
                inReplyTo,
                references,
                sentAt,
                senderName,
                sender,
                subject,
                text,
                attachments.stream().filter(paper -> !gone.contains(paper)).toList(),
                automatic,
                recipients,
                bounce,
                defects,
                content);
    }
}
