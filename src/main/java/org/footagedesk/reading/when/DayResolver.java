package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.when.Piece.Week;

/** From what was said about a day to the day: the latest that fits, for an incident has happened. */
final class DayResolver {

    private static final int FAR = 200;
    private static final int MONTHS_BACK = 24;

    private final LocalDate today;

    DayResolver(LocalDate today) {
        this.today = today;
    }

    Optional<DayChoice> resolve(Slot slot) {
        if (slot.days != null) return Optional.of(settled(slot));
        if (slot.monthDay != null) return Optional.of(monthDay(slot));
        if (slot.weekday != null) return Optional.of(weekday(slot));
        if (slot.inWeek != null) {
            LocalDate monday = Weekdays.monday(today).minusWeeks(slot.inWeek.weeksAgo());
            return Optional.of(
                    new DayChoice(monday, monday.plusWeeks(1), Grain.WEEK, 0.8, java.util.List.of(), "a week"));
        }
        return Optional.empty();
    }

    private static DayChoice settled(Slot slot) {
        Piece.Days days = slot.days;
        var plain = new DayChoice(
                days.from(), days.to(), days.grain(), days.confidence(), java.util.List.of(), days.rule());
        if (slot.weekday == null) return plain;
        DayOfWeek named = slot.weekday.day();
        if (!plain.oneDay()) {
            LocalDate inside = days.from().with(java.time.temporal.TemporalAdjusters.nextOrSame(named));
            return inside.isBefore(days.to()) ? DayChoice.single(inside, 0.85, "a weekday in a named period") : plain;
        }
        return days.from().getDayOfWeek() == named ? plain : contradicted(days.from(), named);
    }

    private static DayChoice contradicted(LocalDate date, DayOfWeek named) {
        return DayChoice.doubtful(date, 0.55, "a weekday that contradicts the date", nearest(date, named));
    }

    private static LocalDate nearest(LocalDate date, DayOfWeek named) {
        LocalDate after = date.with(java.time.temporal.TemporalAdjusters.next(named));
        return after.toEpochDay() - date.toEpochDay() <= 3 ? after : after.minusWeeks(1);
    }

    private DayChoice monthDay(Slot slot) {
        int day = slot.monthDay.day();
        int month = slot.monthDay.month();
        if (month == 0) return dayOfSomeMonth(day, slot.weekday);
        LocalDate latest = IntStream.rangeClosed(0, 4)
                .mapToObj(back -> Years.date(today.getYear() - back, month, day))
                .flatMap(Optional::stream)
                .filter(date -> !date.isAfter(today))
                .findFirst()
                .orElseThrow();
        if (slot.weekday == null) return latestOf(latest, month, day);
        if (latest.getDayOfWeek() == slot.weekday.day()) {
            return DayChoice.single(latest, 0.96, "weekday, day and month");
        }
        Optional<LocalDate> coming =
                Years.date(latest.getYear() + 1, month, day).filter(date -> date.getDayOfWeek() == slot.weekday.day());
        return coming.map(date -> DayChoice.doubtful(date, 0.75, "a weekday that fits only a coming date", latest))
                .orElseGet(() -> contradicted(latest, slot.weekday.day()));
    }

    private DayChoice latestOf(LocalDate latest, int month, int day) {
        boolean lastYear = latest.getYear() < today.getYear();
        long ago = today.toEpochDay() - latest.toEpochDay();
        if (!lastYear || ago < 62) return DayChoice.single(latest, 0.93, "day and month, latest year");
        return Years.date(latest.getYear() + 1, month, day)
                .map(coming -> DayChoice.doubtful(latest, ago > FAR ? 0.6 : 0.8, "day and month, rolled back", coming))
                .orElseGet(() -> DayChoice.single(latest, 0.6, "day and month, rolled back"));
    }

    private DayChoice dayOfSomeMonth(int day, Piece.@org.jspecify.annotations.Nullable Weekday weekday) {
        for (int back = 0; back <= MONTHS_BACK; back++) {
            LocalDate first = today.withDayOfMonth(1).minusMonths(back);
            Optional<LocalDate> date = Years.date(first.getYear(), first.getMonthValue(), day)
                    .filter(found -> !found.isAfter(today))
                    .filter(found -> weekday == null || found.getDayOfWeek() == weekday.day());
            if (date.isEmpty()) continue;
            boolean recent = today.toEpochDay() - date.get().toEpochDay() < 45;
            if (weekday != null && recent) return DayChoice.single(date.get(), 0.93, "weekday and day of the month");
            if (weekday == null) return DayChoice.single(date.get(), 0.8, "the latest such day of the month");
            return DayChoice.doubtful(date.get(), 0.6, "a weekday far back", Weekdays.before(today, weekday.day()));
        }
        return DayChoice.single(today, 0.1, "no such day");
    }

    private DayChoice weekday(Slot slot) {
        DayOfWeek day = slot.weekday.day();
        Week week = slot.weekday.week();
        LocalDate latest = Weekdays.before(today, day);
        if (slot.inWeek != null) {
            return DayChoice.single(
                    Weekdays.inWeek(today, day, slot.inWeek.weeksAgo()), 0.93, "a weekday of a named week");
        }
        return switch (week) {
            case LATEST ->
                today.getDayOfWeek() == day
                        ? DayChoice.doubtful(latest, 0.7, "the weekday of writing itself", today)
                        : DayChoice.single(latest, 0.92, "the latest such weekday");
            case LAST ->
                latest.isBefore(Weekdays.monday(today))
                        ? DayChoice.single(latest, 0.9, "last such weekday")
                        : DayChoice.doubtful(latest, 0.75, "\"last\" may skip this week", latest.minusWeeks(1));
            case THIS -> DayChoice.single(Weekdays.inWeek(today, day, 0), 0.8, "a weekday of this week");
            case BEFORE_LAST -> DayChoice.single(latest.minusWeeks(1), 0.85, "a week before the latest such weekday");
            case NEXT -> DayChoice.single(today.with(java.time.temporal.TemporalAdjusters.next(day)), 0.6, "to come");
        };
    }
}
