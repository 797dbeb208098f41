package org.footagedesk.demonstration.mail;

import com.icegreen.greenmail.store.FolderException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.footagedesk.shared.EmailAddress;

/** What becomes of each accepted message: the desk's onto disk and into its INBOX, anyone else's into memory alone. */
final class Deliveries {

    private static final int NEWEST_KEPT = 200;
    private static final System.Logger LOG = System.getLogger(Deliveries.class.getName());

    private final Spool spool;
    private final Mailboxes mailboxes;
    private final EmailAddress desk;
    private final InstantSource clock;
    private final Map<Long, Path> waiting = new ConcurrentHashMap<>();

    Deliveries(Spool spool, Mailboxes mailboxes, EmailAddress desk, InstantSource clock) {
        this.spool = spool;
        this.mailboxes = mailboxes;
        this.desk = desk;
        this.clock = clock;
    }

    /** Puts what was accepted before and never fetched back into the desk's INBOX. */
    void resume() throws IOException {
        spool.open();
        for (Path message : spool.waiting()) {
            try {
                putIntoInbox(message);
            } catch (Mailboxes.Unfit unfit) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "{0} is no message that can be shown; it stays where it is.",
                        message);
            }
        }
    }

    /** Keeps one message for all its recipients; on return the desk's is safe on disk. */
    void take(String sender, List<String> recipients, InputStream message)
            throws Spool.TooLarge, Mailboxes.Unfit, IOException {
        List<String> own = recipients.stream().filter(this::isDesk).toList();
        byte[] envelope = Envelope.of(sender, own);
        Path arriving = spool.write(envelope, message);
        byte[] written = Files.readAllBytes(arriving);
        for (String other : recipients) {
            if (!isDesk(other)) {
                mailboxes.deliver(
                        other,
                        Envelope.instead(envelope, written, Envelope.of(sender, List.of(other))),
                        clock.instant());
            }
        }
        if (own.isEmpty()) {
            spool.forget(arriving);
        } else {
            Path accepted = spool.accept(arriving);
            try {
                putIntoInbox(accepted);
            } catch (Mailboxes.Unfit unfit) {
                spool.forget(accepted);
                throw unfit;
            }
        }
    }

    /** Forgets on disk what has left the desk's INBOX, and in memory all but the newest of the rest. */
    void sweep() {
        try {
            Set<Long> inInbox = mailboxes.inInbox(desk.value());
            for (var message : waiting.entrySet()) {
                if (!inInbox.contains(message.getKey())) {
                    spool.forget(message.getValue());
                    waiting.remove(message.getKey());
                }
            }
            mailboxes.keepOnlyNewest(NEWEST_KEPT, desk.value());
        } catch (IOException | FolderException | RuntimeException broken) {
            // One that got out would end all later sweeps without a word; this one is tried again by the next.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "The demonstration''s mail could not be tidied ({0}).",
                    broken.getClass().getSimpleName());
        }
    }

    private boolean isDesk(String address) {
        int plus = address.indexOf('+');
        int at = address.lastIndexOf('@');
        String plain = plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
        return plain.equalsIgnoreCase(desk.value());
    }

    private void putIntoInbox(Path message) throws IOException, Mailboxes.Unfit {
        waiting.put(mailboxes.deliver(desk.value(), Files.readAllBytes(message), clock.instant()), message);
    }
}
