package org.footagedesk.intake.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.FolderClosedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** The signed-in mailbox: everything in its inbox is waiting, read or not, and what is done stands in {@code Processed}. */
final class Mailbox implements AutoCloseable {

    static final String PROCESSED = "Processed";
    private static final String PIECE_BYTES = String.valueOf(1 << 20);

    private final IMAPStore store;
    private final IMAPFolder processed;

    private Mailbox(IMAPStore store, IMAPFolder processed) {
        this.store = store;
        this.processed = processed;
    }

    static Mailbox signIn(MailSettings settings) throws MessagingException {
        var store = (IMAPStore) session(settings.protocol()).getStore(settings.protocol());
        store.connect(settings.host(), settings.port(), settings.username(), settings.password());
        var processed = (IMAPFolder) store.getFolder(PROCESSED);
        if (!processed.exists()) {
            processed.create(Folder.HOLDS_MESSAGES);
        }
        return new Mailbox(store, processed);
    }

    /** The inbox as it is now; close it when the look is over. */
    Inbox open() throws MessagingException {
        var inbox = (IMAPFolder) store.getFolder("INBOX");
        inbox.open(Folder.READ_WRITE);
        return new Inbox(inbox);
    }

    /** A folder as it is now, to be looked at and not changed; close it when the look is over. */
    FolderLook look(String name) throws MessagingException {
        var folder = (IMAPFolder) store.getFolder(name);
        folder.open(Folder.READ_ONLY);
        return new FolderLook(folder);
    }

    @Override
    public void close() throws MessagingException {
        store.close();
    }

    private static Session session(String protocol) {
        LenientMail.settle();
        var properties = new Properties();
        String mail = "mail." + protocol + ".";
        properties.put(mail + "connectiontimeout", "10000");
        properties.put(mail + "timeout", "60000");
        properties.put(mail + "writetimeout", "60000");
        properties.put(mail + "fetchsize", PIECE_BYTES);
        properties.put(mail + "ssl.checkserveridentity", "true");
        return Session.getInstance(properties);
    }

    /** One look into the inbox. */
    final class Inbox implements AutoCloseable {

        private final IMAPFolder folder;

        private Inbox(IMAPFolder folder) {
            this.folder = folder;
        }

        List<Message> waiting() throws MessagingException {
            return List.of(folder.getMessages());
        }

        /**
         * Asks at once for the numbers, sizes and times of these, and for nothing that would have their addresses parsed: a
         * malformed one could then never be fetched. What has left the inbox meanwhile is left out.
         */
        List<IMAPMessage> look(List<Message> mails) throws MessagingException {
            var wanted = new FetchProfile();
            wanted.add(UIDFolder.FetchProfileItem.UID);
            wanted.add(FetchProfile.Item.FLAGS);
            wanted.add(FetchProfile.Item.SIZE);
            wanted.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
            folder.fetch(mails.toArray(Message[]::new), wanted);
            return mails.stream()
                    .filter(mail -> !mail.isExpunged())
                    .map(IMAPMessage.class::cast)
                    .map(Inbox::leftUnread)
                    .toList();
        }

        /** After a failure: tells one mail's trouble from a connection that is gone, with which no further mail can be taken in. */
        void demandOpen() throws MessagingException {
            if (!folder.isOpen()) {
                throw new FolderClosedException(folder);
            }
        }

        /** The numbers of this inbox's mails hold while this stays the same. */
        long validity() throws MessagingException {
            return folder.getUIDValidity();
        }

        long number(Message mail) throws MessagingException {
            return folder.getUID(mail);
        }

        /** Moves these to {@code Processed}; where the server cannot move, they are copied first and only then taken away. */
        void moveToProcessed(List<IMAPMessage> mails) throws MessagingException {
            if (mails.isEmpty()) {
                return;
            }
            Message[] done = mails.toArray(Message[]::new);
            if (store.hasCapability("MOVE")) {
                folder.moveMessages(done, processed);
                return;
            }
            folder.copyMessages(done, processed);
            folder.setFlags(done, new Flags(Flags.Flag.DELETED), true);
            if (store.hasCapability("UIDPLUS")) {
                folder.expunge(done);
            } else {
                folder.expunge();
            }
        }

        @Override
        public void close() throws MessagingException {
            if (folder.isOpen()) {
                folder.close(false);
            }
        }

        /** Looking does not make it read: people see in the mailbox what they themselves have opened. */
        private static IMAPMessage leftUnread(IMAPMessage mail) {
            mail.setPeek(true);
            return mail;
        }
    }
}
