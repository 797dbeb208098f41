package org.footagedesk.reading;

/** How fine the words about a time are. */
public enum Grain {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** Whether the words name an hour of the clock. */
    public boolean clock() {
        return switch (this) {
            case MINUTE, HOUR -> true;
            case PART_OF_DAY, DAY, WEEK, MONTH, YEAR -> false;
        };
    }
}
