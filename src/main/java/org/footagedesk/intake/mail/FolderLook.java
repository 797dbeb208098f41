package org.footagedesk.intake.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import jakarta.mail.search.ComparisonTerm;
import jakarta.mail.search.ReceivedDateTerm;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/** One look into a folder of the mailbox, which changes nothing in it. */
final class FolderLook implements AutoCloseable {

    private static final int AT_ONCE = 500;
    /** A search knows only days, and of those not in which zone. */
    private static final Duration DAY = Duration.ofDays(1);

    private final IMAPFolder folder;

    FolderLook(IMAPFolder folder) {
        this.folder = folder;
    }

    List<SeenMail> all() throws MessagingException {
        return seen(folder.getMessages());
    }

    /** Those that came since then, and some of the day before. */
    List<SeenMail> since(Instant since) throws MessagingException {
        return seen(folder.search(new ReceivedDateTerm(ComparisonTerm.GE, Date.from(since.minus(DAY)))));
    }

    /** After a failure: tells one mail's trouble from a connection that is gone. */
    void demandOpen() throws MessagingException {
        if (!folder.isOpen()) {
            throw new FolderClosedException(folder);
        }
    }

    @Override
    public void close() throws MessagingException {
        if (folder.isOpen()) {
            folder.close(false);
        }
    }

    private List<SeenMail> seen(Message[] mails) throws MessagingException {
        var wanted = new FetchProfile();
        wanted.add(UIDFolder.FetchProfileItem.UID);
        wanted.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        wanted.add(FetchProfile.Item.SIZE);
        wanted.add("Message-ID");
        var seen = new ArrayList<SeenMail>(mails.length);
        for (int from = 0; from < mails.length; from += AT_ONCE) {
            Message[] some = Arrays.copyOfRange(mails, from, Math.min(from + AT_ONCE, mails.length));
            folder.fetch(some, wanted);
            for (Message mail : some) {
                if (!mail.isExpunged()) {
                    seen.add(SeenMail.of((IMAPMessage) mail, folder.getUID(mail)));
                }
            }
        }
        return seen;
    }
}
