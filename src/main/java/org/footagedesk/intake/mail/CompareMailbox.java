package org.footagedesk.intake.mail;

import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Compares mailbox and store, and raises an alarm on any difference (MAIL.md, 'Never lose, never double', step 5).
 *
 * <p>Mails are compared by Message-ID, and where there is none by the second in which the mailbox got them. A mail of {@code
 * Processed} that is not found so is read whole and asked for by its dedupe key before it counts. What this cannot see: that of
 * two mails with one Message-ID, or of two without any in one second, only one is kept; and a mail that was lost before it
 * reached INBOX, or that somebody took out of the mailbox before it was kept.
 */
@Component
public class CompareMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(CompareMailbox.class);
    /** What came later may be under way. */
    private static final Duration UNDER_WAY = Duration.ofMinutes(10);

    private static final Duration ASKED_FOR = Duration.ofHours(48);
    private static final Duration LOOKED_AT = ASKED_FOR.plusDays(1);

    private final MailSettings settings;
    private final Submissions submissions;
    private final MailboxComparisons comparisons;
    private final MailReader reader;
    private final Clock clock;

    CompareMailbox(
            MailSettings settings,
            Submissions submissions,
            MailboxComparisons comparisons,
            MailReader reader,
            Clock clock) {
        this.settings = settings;
        this.submissions = submissions;
        this.comparisons = comparisons;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Compares the mails of the last 48 hours but ten minutes, and all that is in INBOX. A mailbox out of reach leaves the last
     * comparison as it is.
     */
    public void compare() {
        Instant now = clock.instant();
        try (Mailbox mailbox = Mailbox.signIn(settings)) {
            MailboxDifferences differences = differences(mailbox, now);
            MailboxComparison found = differences.inNumbers(now);
            comparisons.add(found);
            if (found.differs()) {
                LOG.warn("Mailbox and store differ: {}.", differences.inWords());
            }
        } catch (MessagingException broken) {
            LOG.warn(
                    "The mailbox {} could not be compared with the store ({}); tried again in an hour.",
                    settings,
                    broken.getClass().getSimpleName());
        }
    }

    /** A mail only ever goes from INBOX to Processed, and is kept before: in this order none is missed on its way. */
    private MailboxDifferences differences(Mailbox mailbox, Instant now) throws MessagingException {
        Instant from = now.minus(ASKED_FOR);
        Instant until = now.minus(UNDER_WAY);
        List<Submission> kept = submissions.receivedSince(settings.mailbox(), now.minus(LOOKED_AT));
        List<SeenMail> waiting;
        try (FolderLook inbox = mailbox.look("INBOX")) {
            waiting = inbox.all();
        }
        try (FolderLook processed = mailbox.look(Mailbox.PROCESSED)) {
            List<SeenMail> done = processed.since(now.minus(LOOKED_AT));
            return new MailboxDifferences(
                    waiting.stream()
                            .filter(mail -> mail.received().isBefore(until))
                            .map(SeenMail::number)
                            .toList(),
                    notKept(
                            processed,
                            done.stream()
                                    .filter(mail -> mail.isBetween(from, until))
                                    .toList(),
                            signs(kept)),
                    settings.remembers() ? notInMailbox(kept, from, until, waiting, done) : List.of());
        }
    }

    private List<Long> notKept(FolderLook processed, List<SeenMail> done, Set<String> kept) throws MessagingException {
        var missing = new ArrayList<Long>();
        for (SeenMail mail : done) {
            if (!kept.contains(mail.sign()) && !isKept(processed, mail)) {
                missing.add(mail.number());
            }
        }
        return missing;
    }

    private boolean isKept(FolderLook processed, SeenMail seen) throws MessagingException {
        try (InputStream bytes = KeepMail.bytesOf(seen.mail(), KeepMail.formOf(seen.mail()))) {
            return submissions.isKept(settings.mailbox(), DedupeKey.of(reader.read(bytes, seen.received())));
        } catch (MessageRemovedException takenAway) {
            return true;
        } catch (IOException | UncheckedIOException unreadable) {
            processed.demandOpen();
            return false;
        }
    }

    private static List<SubmissionId> notInMailbox(
            List<Submission> kept, Instant from, Instant until, List<SeenMail> waiting, List<SeenMail> done) {
        Set<String> there = Stream.concat(waiting.stream(), done.stream())
                .map(SeenMail::sign)
                .collect(Collectors.toSet());
        return kept.stream()
                .filter(mail ->
                        !mail.receivedAt().isBefore(from) && mail.receivedAt().isBefore(until))
                .filter(mail -> !there.contains(SeenMail.sign(mail.messageId(), mail.receivedAt())))
                .map(Submission::id)
                .toList();
    }

    private static Set<String> signs(List<Submission> kept) {
        return kept.stream()
                .map(mail -> SeenMail.sign(mail.messageId(), mail.receivedAt()))
                .collect(Collectors.toSet());
    }
}
