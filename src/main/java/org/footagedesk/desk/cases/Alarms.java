package org.footagedesk.desk.cases;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.footagedesk.intake.mail.MailboxComparison;
import org.footagedesk.intake.mail.MailboxComparisons;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What is wrong with the desk itself, in sentences that name nobody. */
@Component
class Alarms {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm", Locale.UK);

    private final MailboxComparisons comparisons;

    Alarms(MailboxComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /** What the last comparison of mailbox and store found; gone when the next one finds no difference. */
    List<String> all() {
        return comparisons
                .last()
                .filter(MailboxComparison::differs)
                .map(Alarms::sentences)
                .orElse(List.of());
    }

    private static List<String> sentences(MailboxComparison found) {
        var sentences = new ArrayList<String>();
        if (found.leftInInbox() > 0) {
            sentences.add(mails(found.leftInInbox(), "in INBOX for more than ten minutes")
                    + " The desk could not keep them: see its log, and type what is urgent in at the counter.");
        }
        if (found.notKept() > 0) {
            sentences.add(mails(found.notKept(), "in Processed and not kept by the desk")
                    + " Move them back to INBOX; they are then taken in.");
        }
        if (found.notInMailbox() > 0) {
            sentences.add(mails(found.notInMailbox(), "kept by the desk and not in the mailbox any more")
                    + " Nothing is lost; ask who moves or deletes mail there.");
        }
        sentences.add("Compared on " + MOMENT.format(found.at().atZone(London.ZONE))
                + "; compared again every hour. The runbook says more.");
        return sentences;
    }

    private static String mails(int number, String where) {
        return "Mails %s: %d.".formatted(where, number);
    }
}
