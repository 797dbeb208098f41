package org.footagedesk.reading.documents;

import java.time.Duration;

/** How long the papers of one message may be read altogether; waiting for the papers of others does not count. */
public final class ReadingTime {

    private Duration left;

    /** That long, and nothing where it is used up. */
    public ReadingTime(Duration left) {
        this.left = left;
    }

    /** Whether another paper may be begun. */
    synchronized boolean isLeft() {
        return left.isPositive();
    }

    /** What one paper may take, which alone would be allowed that long. */
    synchronized Duration atMost(Duration alone) {
        return left.compareTo(alone) < 0 ? left : alone;
    }

    synchronized void spend(Duration spent) {
        left = left.minus(spent);
    }
}
