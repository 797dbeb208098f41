package org.footagedesk.policy;

import java.time.LocalDate;

/** A count ran into a year whose bank holidays are not loaded; no date is better than a wrong one. */
public final class BeyondCalendar extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BeyondCalendar(LocalDate day, int firstYear, int lastYear) {
        super(
                "Cannot count working days in %d: bank holidays are known for %d to %d only. Add the year to the calendars."
                        .formatted(day.getYear(), firstYear, lastYear));
    }
}
