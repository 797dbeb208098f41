package org.footagedesk.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.footagedesk.shared.London;

/**
 * How long footage that the machine held by itself is kept while no person confirms the hold.
 *
 * @param after plain days from the day on which it was held: no missing bank holiday may keep a hold from being secured
 * @param noticeDays how many days before its end people are told, at least one
 */
public record HoldLapse(Period after, int noticeDays) {

    public HoldLapse {
        if (!(after instanceof Period.CalendarDays days) || days.rolls()) {
            throw new IllegalArgumentException("Held footage lapses after plain days, such as '90 days'.");
        }
        if (noticeDays < 1) {
            throw new IllegalArgumentException("People are told at least one day before held footage goes.");
        }
    }

    /** The last day on which footage held at that instant is kept, in London. */
    public LocalDate lastDay(Instant heldAt, WorkingCalendar calendar) {
        return DueDates.due(after, London.day(heldAt), List.of(), calendar).date();
    }

    /** From when on people are told of it: the beginning of a London day. */
    public Instant noticeAt(Instant heldAt, WorkingCalendar calendar) {
        return startOf(lastDay(heldAt, calendar).minusDays(noticeDays));
    }

    /** When it goes: after its last day, and never sooner than people told at that instant were promised. */
    public Instant goneAt(Instant heldAt, Instant toldAt, WorkingCalendar calendar) {
        LocalDate promised = London.day(toldAt).plusDays(noticeDays);
        LocalDate last = lastDay(heldAt, calendar);
        return startOf((last.isAfter(promised) ? last : promised).plusDays(1));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(London.ZONE).toInstant();
    }
}
