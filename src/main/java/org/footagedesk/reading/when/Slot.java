package org.footagedesk.reading.when;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One end of a phrase while it is gathered: what tells its day, its part of the day and its time. */
final class Slot {

    Piece.@Nullable Days days;
    Piece.@Nullable MonthDay monthDay;
    Piece.@Nullable Weekday weekday;
    Piece.@Nullable InWeek inWeek;

    @Nullable
    DayPart part;

    @Nullable
    ClockTime time;

    @Nullable
    Piece settled;

    boolean tellsDay() {
        return days != null || monthDay != null || weekday != null || inWeek != null;
    }

    /** Takes the piece if nothing said before stands against it. */
    boolean takes(Piece piece) {
        if (settled != null) return false;
        return switch (piece) {
            case Piece.Clock clock -> time == null && put(() -> time = clock.time());
            case Piece.Part named -> (part == null || part == named.part()) && put(() -> part = named.part());
            case Piece.Days named -> takesDays(named);
            case Piece.MonthDay named -> takesMonthDay(named);
            case Piece.Weekday named -> weekday == null && put(() -> weekday = named);
            case Piece.InWeek named -> inWeek == null && days == null && put(() -> inWeek = named);
            case Piece.Moment _, Piece.Stretch _ -> !tellsDay() && time == null && put(() -> settled = piece);
        };
    }

    /** "Yesterday, Thursday 12 November 2026": the fuller words win; the resolver compares them. */
    private boolean takesDays(Piece.Days named) {
        if (monthDay != null)
            return named.to().equals(named.from().plusDays(1))
                    && monthDay.day() == named.from().getDayOfMonth()
                    && put(() -> {
                        days = named;
                        monthDay = null;
                    });
        boolean relative = days != null && days.confidence() < named.confidence() && days.grain() == named.grain();
        return (days == null || relative || days.equals(named)) && put(() -> days = named);
    }

    private boolean takesMonthDay(Piece.MonthDay named) {
        if (monthDay != null) return monthDay.day() == named.day() && put(() -> monthDay = named);
        boolean agrees = days == null || days.from().getDayOfMonth() == named.day();
        return agrees
                && put(() -> {
                    if (days == null) monthDay = named;
                });
    }

    private static boolean put(Runnable change) {
        change.run();
        return true;
    }

    /** Lends this slot's day, where the other names none; a bare day of the month borrows the month. */
    void lendDayTo(Slot other) {
        if (other.settled != null) return;
        if (!other.tellsDay()) {
            other.days = days;
            other.monthDay = monthDay;
            other.weekday = weekday;
            other.inWeek = inWeek;
        } else if (other.monthDay != null && other.monthDay.month() == 0) {
            int day = other.monthDay.day();
            if (monthDay != null && monthDay.month() > 0) other.monthDay = new Piece.MonthDay(day, monthDay.month());
            else if (days != null) {
                Years.date(days.from().getYear(), days.from().getMonthValue(), day)
                        .ifPresent(date -> {
                            other.days = new Piece.Days(
                                    date, date.plusDays(1), days.grain(), days.confidence(), days.rule());
                            other.monthDay = null;
                        });
            }
        }
    }

    Optional<ClockTime> clock() {
        return Optional.ofNullable(time);
    }

    Optional<DayPart> dayPart() {
        return Optional.ofNullable(part);
    }
}
