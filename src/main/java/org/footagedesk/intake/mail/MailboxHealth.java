package org.footagedesk.intake.mail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * What the last comparison of mailbox and store found. It never says DOWN: a difference is for a person, and taking the desk out
 * of service would help nobody and stop the mail that does come in.
 */
final class MailboxHealth implements HealthIndicator {

    private final MailboxComparisons comparisons;

    MailboxHealth(MailboxComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        comparisons
                .last()
                .ifPresent(last -> health.withDetail("comparedAt", last.at().toString())
                        .withDetail("leftInInbox", last.leftInInbox())
                        .withDetail("notKept", last.notKept())
                        .withDetail("notInMailbox", last.notInMailbox()));
        return health.build();
    }
}
