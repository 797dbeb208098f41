package org.footagedesk.intake.mail;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.footagedesk.intake.SubmissionId;

/** In which mails mailbox and store differ: the UIDs of what stands in the mailbox, and the ids of what is kept. */
record MailboxDifferences(List<Long> leftInInbox, List<Long> notKept, List<SubmissionId> notInMailbox) {

    private static final int NAMED = 20;

    MailboxComparison inNumbers(Instant at) {
        return new MailboxComparison(at, leftInInbox.size(), notKept.size(), notInMailbox.size());
    }

    /** Numbers and references, no word of any mail. */
    String inWords() {
        return "left in INBOX: %s; in Processed and not kept: %s; kept and in neither: %s"
                .formatted(named(leftInInbox), named(notKept), named(notInMailbox));
    }

    private static String named(Collection<?> references) {
        if (references.isEmpty()) {
            return "0";
        }
        String more = references.size() > NAMED ? ", ..." : "";
        return references.stream()
                .limit(NAMED)
                .map(Object::toString)
                .collect(Collectors.joining(", ", references.size() + " (", more + ")"));
    }
}
