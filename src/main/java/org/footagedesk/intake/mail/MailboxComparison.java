package org.footagedesk.intake.mail;

import java.time.Instant;

/**
 * What one comparison of mailbox and store found, in numbers of mails.
 *
 * @param leftInInbox mails that have been in INBOX for more than ten minutes
 * @param notKept mails in {@code Processed} that the store does not have
 * @param notInMailbox kept mails that stand in neither folder
 */
public record MailboxComparison(Instant at, int leftInInbox, int notKept, int notInMailbox) {

    public boolean differs() {
        return leftInInbox > 0 || notKept > 0 || notInMailbox > 0;
    }
}
