package org.footagedesk.policy;

import java.time.LocalDate;

/** London days that do not count because the body waited for an answer: the day of asking and the day of answer included. */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A pause ends on or after the day it begins: " + from + ".." + to + ".");
        }
    }

    /** Whether that London day is left out of the count; its first and last day are. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
