package org.footagedesk.endurance;

import java.time.Duration;
import java.util.function.LongSupplier;

/** How fast a count rises, from the first rise that is seen to the moment at which it is complete. */
final class Pace {

    private final LongSupplier count;
    private final long complete;
    private long first;
    private long firstAt;
    private long lastAt;

    Pace(LongSupplier count, long complete) {
        this.count = count;
        this.complete = complete;
    }

    /** Looks once; true when the count is complete. */
    boolean isComplete() {
        if (lastAt != 0) {
            return true;
        }
        long now = count.getAsLong();
        if (now > 0 && firstAt == 0) {
            first = now;
            firstAt = System.nanoTime();
        }
        if (now >= complete) {
            lastAt = System.nanoTime();
        }
        return lastAt != 0;
    }

    double perSecond() {
        return (complete - first) / (Duration.ofNanos(lastAt - firstAt).toNanos() / 1e9);
    }
}
