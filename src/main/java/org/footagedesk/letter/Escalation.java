package org.footagedesk.letter;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.footagedesk.shared.London;

/** When a letter that nobody has approved is shown to somebody above: always before its limit, while people are at work. */
public final class Escalation {

    private static final int OF_FOUR_QUARTERS = 3;
    private static final LocalTime LATEST = LocalTime.NOON;

    private Escalation() {}

    /**
     * After three quarters of the letter's time, at the latest at noon in London on the day of its limit; at once when that
     * has passed already.
     */
    public static Instant at(Instant draftedAt, Instant dueBy) {
        Instant patience =
                draftedAt.plus(Duration.between(draftedAt, dueBy).dividedBy(4).multipliedBy(OF_FOUR_QUARTERS));
        Instant latest = London.day(dueBy).atTime(LATEST).atZone(London.ZONE).toInstant();
        Instant at = patience.isBefore(latest) ? patience : latest;
        return at.isBefore(draftedAt) ? draftedAt : at;
    }
}
