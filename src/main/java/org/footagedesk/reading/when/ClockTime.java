package org.footagedesk.reading.when;

/**
 * A time of the clock as said, before its half of the day is known.
 *
 * @param hour 0 to 24 as said, or -1 where only the minutes are said ("twenty past")
 * @param half which half of the day the words themselves settle
 * @param rough whether it is a lone number or the like, which only company makes a time
 */
record ClockTime(int hour, int minute, Half half, boolean rough, String rule) {

    enum Half {
        AM,
        PM,
        /** Of 24 hours, or noon and midnight: nothing is left open. */
        SETTLED,
        OPEN
    }

    ClockTime settled(int settledHour) {
        return new ClockTime(settledHour, minute, Half.SETTLED, rough, rule);
    }

    boolean open() {
        return half == Half.OPEN;
    }

    /** Minutes after midnight once the half of the day is settled. */
    int minutes() {
        return hour * 60 + minute;
    }

    /** The hour of 24 with the half of the day that the words name. */
    ClockTime byItsOwnWords() {
        return switch (half) {
            case AM -> settled(hour == 12 ? 0 : hour);
            case PM -> settled(hour < 12 ? hour + 12 : hour);
            case SETTLED, OPEN -> this;
        };
    }
}
