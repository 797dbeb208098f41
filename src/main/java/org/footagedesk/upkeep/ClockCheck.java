package org.footagedesk.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.UpkeepEvent.DutyDone;

/**
 * One check of a recorder's clock (policy 5.4).
 *
 * @param at when it was checked, in true time
 * @param found recorder minus true: positive where the recorder's clock was fast
 * @param corrected whether it was then set right
 */
public record ClockCheck(String recorder, Instant at, Duration found, boolean corrected) {

    static ClockCheck of(DutyDone done) {
        var answers = done.answers();
        return new ClockCheck(
                done.thing(),
                done.on()
                        .atTime(LocalTime.parse(answers.get("time")))
                        .atZone(London.ZONE)
                        .toInstant(),
                Duration.ofSeconds(Long.parseLong(answers.get("offset_seconds"))),
                "yes".equals(answers.get("corrected")));
    }

    /** The London day of the check. */
    public LocalDate on() {
        return London.day(at);
    }

    /** By how much the clock was off from then on. */
    Duration left() {
        return corrected ? Duration.ZERO : found;
    }
}
