package org.footagedesk.letter.email;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** An SMTP connection that remembers whether it has said the final dot: after it, silence no longer means "not sent". */
final class WatchedTransport extends SMTPTransport {

    private boolean handedOver;

    WatchedTransport(Session session) {
        super(session, null);
    }

    boolean handedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }
}
