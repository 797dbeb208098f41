package org.footagedesk.people;

import java.time.Duration;
import java.time.Instant;

/** How many wrong passwords came in a row for one name from one address, and when the last of them came. */
public record WrongPasswords(int count, Instant last) {

    /** So many may be wrong before anybody has to wait. */
    public static final int FREE = 5;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    public static WrongPasswords none() {
        return new WrongPasswords(0, Instant.EPOCH);
    }

    /** The time still to wait at that moment: thirty seconds after the fifth, doubled by each further one, at most 15 minutes. */
    public Duration waitAt(Instant moment) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, 5));
        var left = Duration.between(moment, last.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
