package org.footagedesk.reading.when;

import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A unit of time as written: minutes, hrs, a fortnight. */
record Length(ChronoUnit unit, int times) {

    static Optional<Length> of(String word) {
        return switch (word) {
            case "sec", "secs", "second", "seconds" -> length(ChronoUnit.SECONDS, 1);
            case "min", "mins", "minute", "minutes" -> length(ChronoUnit.MINUTES, 1);
            case "h", "hr", "hrs", "hour", "hours" -> length(ChronoUnit.HOURS, 1);
            case "day", "days" -> length(ChronoUnit.DAYS, 1);
            case "week", "weeks", "wk", "wks" -> length(ChronoUnit.WEEKS, 1);
            case "fortnight", "fortnights" -> length(ChronoUnit.WEEKS, 2);
            case "month", "months" -> length(ChronoUnit.MONTHS, 1);
            case "year", "years", "yr", "yrs" -> length(ChronoUnit.YEARS, 1);
            default -> Optional.empty();
        };
    }

    private static Optional<Length> length(ChronoUnit unit, int times) {
        return Optional.of(new Length(unit, times));
    }
}
