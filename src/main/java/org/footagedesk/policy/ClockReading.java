package org.footagedesk.policy;

import java.util.Optional;

/** Where one clock stands: the date on which it ends, or the phrase that says why it has none. */
record ClockReading(Optional<DueDate> due, Optional<String> waits) {

    /** A clause that does not apply. */
    static final ClockReading NONE = new ClockReading(Optional.empty(), Optional.empty());

    static ClockReading ending(DueDate due) {
        return new ClockReading(Optional.of(due), Optional.empty());
    }

    static ClockReading waiting(String why) {
        return new ClockReading(Optional.empty(), Optional.of(why));
    }
}
