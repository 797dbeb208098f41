package org.footagedesk.shared;

import java.time.Duration;
import java.time.Instant;

/** A stretch of true time: from its first instant up to, but not including, its end. */
public record TimeWindow(Instant from, Instant to) {

    public TimeWindow {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A window must end after it begins: " + from + " to " + to + ".");
        }
    }

    /** The window made longer by the same margin at both ends. */
    public TimeWindow widenedBy(Duration margin) {
        return new TimeWindow(from.minus(margin), to.plus(margin));
    }

    public boolean overlaps(TimeWindow other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean covers(TimeWindow other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
