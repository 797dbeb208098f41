package org.footagedesk.simulation;

import java.time.LocalDate;

/** Days, both included, on which neither the Town Clerk nor the manager is in: beyond any cover of the policy. */
record Gap(LocalDate from, LocalDate to) {

    static final Gap NONE = new Gap(LocalDate.MAX, LocalDate.MIN);

    /** What is due then, or on the first working day after it, cannot be in time. */
    private static final int TO_CATCH_UP = 1;

    /** @param words such as {@code 2026-08-10..2026-08-14} */
    static Gap of(String words) {
        String[] days = words.split("\\.\\.", -1);
        if (days.length != 2) {
            throw new IllegalArgumentException("'" + words + "' is not FROM..TO");
        }
        return new Gap(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    boolean excuses(LocalDate due) {
        return !equals(NONE) && !due.isBefore(from) && !due.isAfter(PlainDates.workingDays(to, TO_CATCH_UP));
    }
}
