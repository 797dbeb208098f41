package org.footagedesk.redaction;

import java.time.Duration;

/**
 * Where the person who asked is seen, from entering that box to leaving it.
 *
 * @param from when the person enters, counted from the beginning of the window
 * @param to when the person has left, counted from the beginning of the window; no longer seen at this moment
 */
public record SubjectRegion(Box box, Duration from, Duration to) {

    public SubjectRegion {
        if (from.isNegative()) {
            throw new IllegalArgumentException("The person cannot enter before the window begins.");
        }
        if (from.compareTo(to) >= 0) {
            throw new IllegalArgumentException("The person must leave after entering: " + from + " to " + to + ".");
        }
    }

    /** Whether the person is seen there at that moment of the window. */
    public boolean lastsAt(Duration offset) {
        return offset.compareTo(from) >= 0 && offset.compareTo(to) < 0;
    }
}
