package org.footagedesk.demonstration.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One message on its way in by SMTP: who it is from and for, then its words. */
final class ArrivingMail implements MessageHandler {

    private static final int TOO_LARGE = 552;
    private static final int UNFIT = 554;
    private static final int TRY_LATER = 451;
    private static final System.Logger LOG = System.getLogger(ArrivingMail.class.getName());

    private final Deliveries deliveries;
    private final String largest;
    private final List<String> recipients = new ArrayList<>();
    private String sender = "";

    ArrivingMail(Deliveries deliveries, String largest) {
        this.deliveries = deliveries;
        this.largest = largest;
    }

    @Override
    public void from(String address) {
        sender = address;
    }

    @Override
    public void recipient(String address) {
        recipients.add(address);
    }

    /** Answers only when the message is on disk, or for other addresses than the desk's in its mailbox. */
    @Override
    public String data(InputStream message) throws RejectException, IOException {
        try {
            deliveries.take(sender, recipients, message);
            return "250 Ok";
        } catch (Spool.TooLarge refused) {
            throw new RejectException(TOO_LARGE, "5.3.4 Message refused: it is larger than " + largest + ".");
        } catch (Mailboxes.Unfit refused) {
            throw new RejectException(UNFIT, "5.6.0 Message refused: it is too broken for this demonstration server.");
        } catch (IOException | RuntimeException broken) {
            // Whatever it was, the sender is told to keep the message; a dropped connection would say less.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A message could not be kept ({0}); its sender is asked to try again.",
                    broken.getClass().getSimpleName());
            message.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(TRY_LATER, "4.3.0 The message cannot be kept just now; try again later.");
        }
    }

    @Override
    public void done() {
        recipients.clear();
    }
}
