package org.footagedesk.reading;

import java.time.LocalDateTime;

/**
 * One way to read words about time, in local time of Europe/London.
 *
 * @param start when it began
 * @param end as said; equal to the start for a point in time, midnight of the next day for a whole day
 * @param span where the words stand, in chars from the beginning of the text
 * @param confidence from 0 to 1
 * @param ambiguous whether a careful reader would ask
 */
public record WhenReading(
        LocalDateTime start,
        LocalDateTime end,
        Grain grain,
        String quote,
        Span span,
        double confidence,
        boolean ambiguous,
        String rule) {

    public WhenReading {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A time cannot end (" + end + ") before it begins (" + start + ").");
        }
    }

    /** Whether the words name a moment and no stretch. */
    public boolean point() {
        return start.equals(end);
    }
}
