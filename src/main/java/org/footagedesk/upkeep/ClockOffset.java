package org.footagedesk.upkeep;

import java.time.Duration;
import java.time.LocalDate;
import org.footagedesk.shared.TimeWindow;

/**
 * How far a recorder's clock was off when it recorded something.
 *
 * @param offset recorder minus true: positive where the recorder's clock was fast
 * @param checkedOn the London day of the check that says so
 */
public record ClockOffset(Duration offset, LocalDate checkedOn) {

    /** After so many months a check is too old to rely on without a warning (W-22). */
    private static final int GOOD_FOR_MONTHS = 3;

    /** What the recorder's clock displayed while that stretch of true time passed. */
    public TimeWindow displayed(TimeWindow trueTime) {
        return new TimeWindow(trueTime.from().plus(offset), trueTime.to().plus(offset));
    }

    /** The true time that passed while the recorder's clock displayed that stretch. */
    public TimeWindow trueTime(TimeWindow displayed) {
        return new TimeWindow(displayed.from().minus(offset), displayed.to().minus(offset));
    }

    /** Whether the check was more than three months old on that day. */
    public boolean isOldOn(LocalDate day) {
        return day.isAfter(checkedOn.plusMonths(GOOD_FOR_MONTHS));
    }

    /** The clock in words, such as "7 minutes fast" or "right". */
    public String words() {
        if (offset.isZero()) {
            return "right";
        }
        Duration size = offset.abs();
        String minutes = size.toMinutes() == 0 ? "" : count(size.toMinutes(), "minute");
        String seconds = size.toSecondsPart() == 0 ? "" : count(size.toSecondsPart(), "second");
        String both = minutes.isEmpty() || seconds.isEmpty() ? minutes + seconds : minutes + " " + seconds;
        return both + (offset.isNegative() ? " slow" : " fast");
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
