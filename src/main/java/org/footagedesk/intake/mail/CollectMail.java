package org.footagedesk.intake.mail;

import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works through the inbox: each mail is kept, and only then moved away (MAIL.md, 'Never lose, never double', steps 1 to 5). */
@Component
public class CollectMail implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(CollectMail.class);
    private static final int AT_ONCE = 25;

    private final MailSettings settings;
    private final KeepMail keep;
    private final Clock clock;
    private final Unmoved unmoved = new Unmoved();
    private final Set<Long> leftBehind = new HashSet<>();
    private @Nullable Mailbox signedIn;
    private boolean outOfReach;

    CollectMail(MailSettings settings, KeepMail keep, Clock clock) {
        this.settings = settings;
        this.keep = keep;
        this.clock = clock;
    }

    /** Takes in all that waits now. What cannot be kept stays in the inbox, is looked at again, and holds up no other mail. */
    public synchronized void collect() {
        try (Mailbox.Inbox inbox = mailbox().open()) {
            List<Message> waiting = inbox.waiting();
            unmoved.look(inbox.validity(), clock.instant());
            for (int from = 0; from < waiting.size(); from += AT_ONCE) {
                takeIn(inbox, inbox.look(waiting.subList(from, Math.min(from + AT_ONCE, waiting.size()))));
            }
            inReach();
        } catch (MessagingException broken) {
            outOfReach(broken);
        }
    }

    private void takeIn(Mailbox.Inbox inbox, List<IMAPMessage> mails) throws MessagingException {
        var kept = new ArrayList<IMAPMessage>();
        for (IMAPMessage mail : mails) {
            try {
                if (!unmoved.has(inbox.number(mail))) {
                    keep.keep(mail);
                    kept.add(mail);
                } else if (unmoved.isDue()) {
                    kept.add(mail);
                }
            } catch (MessageRemovedException elsewhere) {
                LOG.debug("A mail has left the inbox meanwhile.");
            } catch (MessagingException | IOException | RuntimeException failure) {
                inbox.demandOpen();
                leftBehind(inbox.number(mail), failure);
            }
        }
        move(inbox, kept);
    }

    /** A mail that is kept and cannot be moved does no harm: it stays, and is neither fetched again nor in the way of others. */
    private void move(Mailbox.Inbox inbox, List<IMAPMessage> kept) throws MessagingException {
        var numbers = new ArrayList<Long>();
        for (IMAPMessage mail : kept) {
            numbers.add(inbox.number(mail));
        }
        try {
            inbox.moveToProcessed(kept);
            unmoved.moved(numbers);
        } catch (MessagingException refused) {
            inbox.demandOpen();
            if (unmoved.stay(numbers, clock.instant())) {
                LOG.warn(
                        "The mailbox {} does not let mail be moved to {} ({}); what is kept stays in the inbox, and is tried again every 20 seconds.",
                        settings,
                        Mailbox.PROCESSED,
                        refused.getClass().getSimpleName());
            }
        }
    }

    private Mailbox mailbox() throws MessagingException {
        if (signedIn == null) {
            signedIn = Mailbox.signIn(settings);
        }
        return signedIn;
    }

    /** Said once for each mail, however often it is tried. */
    private void leftBehind(long number, Exception failure) {
        if (leftBehind.add(number)) {
            LOG.error(
                    "Mail {} of the inbox could not be kept ({}); it stays there and is tried again.",
                    number,
                    failure.getClass().getSimpleName());
        }
    }

    /** Said once, however long it lasts. */
    private void outOfReach(MessagingException failure) {
        close();
        if (!outOfReach) {
            LOG.warn(
                    "The mailbox {} is out of reach ({}); tried again every second.",
                    settings,
                    failure.getClass().getSimpleName());
        }
        outOfReach = true;
    }

    private void inReach() {
        if (outOfReach) {
            LOG.info("The mailbox {} is in reach again.", settings);
        }
        outOfReach = false;
    }

    @Override
    public synchronized void close() {
        Mailbox old = signedIn;
        signedIn = null;
        if (old != null) {
            try {
                old.close();
            } catch (MessagingException gone) {
                LOG.debug("The mailbox was gone already.");
            }
        }
    }
}
