package org.footagedesk.demonstration.mail;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.user.UserException;
import com.icegreen.greenmail.user.UserManager;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/** The mailboxes in memory: one for every address that mail came for or that anyone signed in to. */
final class Mailboxes {

    private static final Session SESSION = Session.getInstance(new Properties());

    private final Managers managers = new Managers();

    Mailboxes() {
        managers.getUserManager().setAuthRequired(false);
    }

    Managers managers() {
        return managers;
    }

    /** Puts a message into an address's INBOX; gives the number (UID) it has there. */
    long deliver(String address, byte[] message, Instant at) throws Unfit {
        MailFolder inbox = inbox(address);
        try {
            var mime = new MimeMessage(SESSION, new ByteArrayInputStream(message));
            return inbox.appendMessage(mime, new Flags(), Date.from(at));
        } catch (MessagingException | RuntimeException broken) {
            // The library parses the message to list it, and may throw anything at a malformed one.
            throw new Unfit(broken);
        }
    }

    /** A message so broken that the mailboxes cannot list it. */
    static final class Unfit extends Exception {

        Unfit(Throwable cause) {
            super(cause);
        }
    }

    /** The numbers of the messages in an address's INBOX. */
    Set<Long> inInbox(String address) {
        return Arrays.stream(inbox(address).getMessageUids()).boxed().collect(Collectors.toSet());
    }

    /** Removes all but the newest messages of every folder but the INBOX kept, because many messages make IMAP slow. */
    void keepOnlyNewest(int most, String inboxKept) throws FolderException {
        for (GreenMailUser user : managers.getUserManager().listUser()) {
            for (MailFolder folder : managers.getImapHostManager().listMailboxes(user, "*")) {
                boolean kept = user.equals(user(inboxKept)) && folder.getName().equalsIgnoreCase("INBOX");
                if (!kept && folder.getMessageCount() > most) {
                    removeOldest(folder, folder.getMessageCount() - most);
                }
            }
        }
    }

    private static void removeOldest(MailFolder folder, int count) throws FolderException {
        long[] uids = folder.getMessageUids();
        for (int i = 0; i < Math.min(count, uids.length); i++) {
            folder.setFlags(new Flags(Flags.Flag.DELETED), true, uids[i], null, true);
        }
        folder.expunge();
    }

    private MailFolder inbox(String address) {
        try {
            return managers.getImapHostManager().getInbox(user(address));
        } catch (FolderException noInbox) {
            throw new IllegalStateException("Every mailbox has an INBOX.", noInbox);
        }
    }

    private synchronized GreenMailUser user(String address) {
        UserManager users = managers.getUserManager();
        String login = address.toLowerCase(Locale.ROOT);
        GreenMailUser known = users.getUser(login);
        try {
            return known != null ? known : users.createUser(login, login, "any");
        } catch (UserException refused) {
            throw new IllegalStateException("A mailbox cannot be made.", refused);
        }
    }
}
