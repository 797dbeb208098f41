package org.footagedesk.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * The bank holidays of some whole years, by the set of places that keep them. Closing days of the body are not
 * holidays.
 *
 * @param version names the data, so that a date computed from it can be recomputed when the data change
 * @param holidays for each set, the name of the holiday on each date
 */
public record WorkingCalendar(
        String version, int firstYear, int lastYear, Map<BankHolidays, Map<LocalDate, String>> holidays) {

    public WorkingCalendar {
        var copy = new EnumMap<BankHolidays, Map<LocalDate, String>>(BankHolidays.class);
        for (BankHolidays set : BankHolidays.values()) {
            copy.put(set, Map.copyOf(holidays.getOrDefault(set, Map.of())));
        }
        holidays = Map.copyOf(copy);
    }

    /** Whether people work that day; {@link BeyondCalendar} for a year that is not loaded. */
    public boolean isWorkingDay(LocalDate day, BankHolidays set) {
        return !isWeekend(day) && holiday(day, set).isEmpty();
    }

    /** The name of that day's bank holiday; {@link BeyondCalendar} for a year that is not loaded. */
    public Optional<String> holiday(LocalDate day, BankHolidays set) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new BeyondCalendar(day, firstYear, lastYear);
        }
        return Optional.ofNullable(holidays.getOrDefault(set, Map.of()).get(day));
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
