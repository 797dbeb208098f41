package org.footagedesk.letter.email;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import org.footagedesk.letter.MailSender;
import org.footagedesk.letter.Notice;
import org.footagedesk.letter.ReasonCode;
import org.footagedesk.letter.SendNotice;
import org.footagedesk.letter.Sending;

/** Sends notices by SMTP. */
public final class SendNoticeByEmail implements SendNotice {

    private final MailSender sender;
    private final SmtpHandover smtp;

    public SendNoticeByEmail(MailServer server, MailSender sender) {
        this.sender = sender;
        this.smtp = new SmtpHandover(server, sender.mailbox().domain());
    }

    @Override
    public Sending send(Notice notice) {
        var domain = sender.mailbox().domain();
        var messageId = notice.messageId(domain);
        try {
            return smtp.handOver(new NoticeMail(smtp.session(), sender, notice, messageId), messageId);
        } catch (AddressException unusable) {
            return new Sending.Refused(new ReasonCode("address-unusable"));
        } catch (MessagingException broken) {
            throw new IllegalStateException("Notice " + notice.id() + " could not be made into a mail.", broken);
        }
    }
}
