package org.footagedesk.simulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The days as anybody would count them with a wall calendar: typed from the published lists. It shares no
 * line with the desk's own calculus, so that one can be held against the other.
 */
final class PlainDates {

    /** The last day that the typed lists reach. */
    static final LocalDate LAST = LocalDate.of(2027, 12, 31);

    private static final Set<LocalDate> ENGLAND_AND_WALES = days(
            "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
            "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28");

    /** Of Scotland and of Northern Ireland beside those above. */
    private static final Set<LocalDate> ELSEWHERE = days(
            "2026-01-02 2026-03-17 2026-06-15 2026-07-13 2026-08-03 2026-11-30",
            "2027-01-04 2027-03-17 2027-07-12 2027-08-02 2027-11-30");

    private PlainDates() {}

    /** Whether people in England work on that day. */
    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !ENGLAND_AND_WALES.contains(day);
    }

    /** The last of so many working days, the first of which is the one after the start. */
    static LocalDate workingDays(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The same, where a holiday of any part of the United Kingdom is none. */
    static LocalDate workingDaysOfTheKingdom(LocalDate start, int days) {
        LocalDate day = start;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day) && !ELSEWHERE.contains(day)) {
                counted++;
            }
        }
        return day;
    }

    /** The day of the same number in the next month, or its last; the days left out added; then a working day. */
    static LocalDate oneMonth(LocalDate start, long leftOut) {
        YearMonth next = YearMonth.from(start).plusMonths(1);
        LocalDate day = next.atDay(Math.min(start.getDayOfMonth(), next.lengthOfMonth()))
                .plusDays(leftOut);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static Set<LocalDate> days(String... years) {
        return List.of(String.join(" ", years).split(" ")).stream()
                .map(LocalDate::parse)
                .collect(Collectors.toUnmodifiableSet());
    }
}
