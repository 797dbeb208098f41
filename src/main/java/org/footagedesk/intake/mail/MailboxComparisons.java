package org.footagedesk.intake.mail;

import java.util.Optional;

/** All comparisons of mailbox and store; an alarm stands as long as the last one differs. */
public interface MailboxComparisons {

    void add(MailboxComparison comparison);

    /** The last one; empty before the first. */
    Optional<MailboxComparison> last();
}
