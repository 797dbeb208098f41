package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.footagedesk.reading.when.ClockTime.Half;

/** Settles the half of the day of a time: by its words, by the part of the day, by the other end, by daily life. */
final class Halves {

    private static final int FIRST_MORNING_HOUR = 7;

    private Halves() {}

    static ClockTime settle(ClockTime time, Optional<DayPart> part) {
        ClockTime own = time.byItsOwnWords();
        if (!own.open()) return own;
        return part.map(named -> own.settled(named.hour(own.hour())))
                .orElseGet(() -> own.settled(own.hour() < FIRST_MORNING_HOUR ? own.hour() + 12 : own.hour()));
    }

    /** The other reading of a time whose half of the day nothing settles, if there is one. */
    static Optional<ClockTime> other(ClockTime time, Optional<DayPart> part) {
        if (!time.open() || part.isPresent() || time.hour() < 0) return Optional.empty();
        int hour = settle(time, part).hour();
        return Optional.of(time.settled(hour >= 12 ? hour - 12 : hour + 12));
    }

    /** The left end, where the right end says am or pm: "2 to 2.30pm", "11 to 2pm", "7-22pm". */
    static ClockTime leftBy(ClockTime left, ClockTime right, Optional<DayPart> part) {
        if (!left.open() || part.isPresent()) return settle(left, part);
        ClockTime end = right.byItsOwnWords();
        if (end.open()) return settle(left, part);
        boolean evening = right.half() == Half.PM || end.hour() >= 12;
        int hour = left.hour() == 12 ? (evening ? 12 : 0) : left.hour();
        ClockTime later = left.settled(evening && hour < 12 ? hour + 12 : hour);
        return later.minutes() <= end.minutes() ? later : left.settled(left.hour() % 12);
    }

    /** The right end, where only the left settles it: the next such time after the left end. */
    static ClockTime rightBy(ClockTime left, ClockTime right, Optional<DayPart> part) {
        if (right.hour() < 0) {
            boolean nextHour = right.minute() <= left.minute();
            return right.settled((left.hour() + (nextHour ? 1 : 0)) % 24);
        }
        ClockTime own = right.byItsOwnWords();
        if (!own.open()) return own;
        if (part.isPresent()) return own.settled(part.get().hour(own.hour()));
        ClockTime early = own.settled(own.hour() % 12);
        ClockTime late = own.settled(own.hour() % 12 + 12);
        if (early.minutes() > left.minutes()) return early;
        return late.minutes() > left.minutes() ? late : early;
    }

    /** The moment on a day; a small hour said of a night lies on the next. */
    static LocalDateTime moment(LocalDate day, ClockTime time, Optional<DayPart> part) {
        long shift = part.isPresent() && part.get().nextDay(time.hour()) ? 1 : 0;
        return day.atStartOfDay().plusDays(shift).plusHours(time.hour()).plusMinutes(time.minute());
    }
}
