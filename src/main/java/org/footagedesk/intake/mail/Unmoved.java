package org.footagedesk.intake.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Mail of the inbox that is kept, and that the server did not let be moved away; tried again three times a minute. */
final class Unmoved {

    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofSeconds(20);

    private final Set<Long> numbers = new HashSet<>();
    private Instant tryAgain = Instant.EPOCH;
    private boolean due;
    private long validity;

    /** Begins a look into an inbox; numbers mean nothing once its UIDVALIDITY is another. */
    void look(long nowValid, Instant now) {
        if (nowValid != validity) {
            numbers.clear();
            validity = nowValid;
        }
        due = !now.isBefore(tryAgain);
    }

    boolean has(long number) {
        return numbers.contains(number);
    }

    /** Whether this look is one that tries to move these. */
    boolean isDue() {
        return due;
    }

    void moved(Collection<Long> gone) {
        gone.forEach(numbers::remove);
    }

    /** These stay where they are; true for the first of them, of which people are told. */
    boolean stay(Collection<Long> left, Instant now) {
        boolean first = numbers.isEmpty();
        numbers.addAll(left);
        tryAgain = now.plus(UNTIL_TRIED_AGAIN);
        return first;
    }
}
