package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The parts of a day that people name, as hours of the local day; one table for the whole product. */
enum DayPart {
    EARLY_HOURS(0, 6),
    MORNING(6, 12),
    LUNCHTIME(12, 14),
    AFTERNOON(12, 18),
    TEATIME(16, 18),
    EVENING(18, 23),
    NIGHT(21, 30),
    /** "Last night", "the night of the 17th": from the evening on, through the small hours. */
    WHOLE_NIGHT(18, 30);

    private static final int SMALL_HOURS_END = 9;
    private static final int NOON = 12;

    private final int fromHour;
    private final int toHour;

    DayPart(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    LocalDateTime from(LocalDate day) {
        return day.atStartOfDay().plusHours(fromHour);
    }

    LocalDateTime to(LocalDate day) {
        return day.atStartOfDay().plusHours(toHour);
    }

    /** The hour of 24 that an hour without am or pm means in this part, such as 7 in the evening. */
    int hour(int bare) {
        return switch (this) {
            case EARLY_HOURS -> bare % NOON;
            case MORNING -> bare;
            case LUNCHTIME -> bare < 10 ? bare % NOON + NOON : bare;
            case AFTERNOON, TEATIME -> bare % NOON + NOON;
            case EVENING -> bare == NOON ? 0 : bare + NOON;
            case NIGHT, WHOLE_NIGHT -> bare == NOON ? 0 : bare < 6 ? bare : bare + NOON;
        };
    }

    /** Whether an hour of the clock said with this part lies in the small hours of the next day. */
    boolean nextDay(int hour) {
        return switch (this) {
            case NIGHT, WHOLE_NIGHT -> hour < SMALL_HOURS_END;
            case EVENING -> hour < 4;
            case EARLY_HOURS, MORNING, LUNCHTIME, AFTERNOON, TEATIME -> false;
        };
    }
}
