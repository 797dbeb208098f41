package org.footagedesk.policy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Dates as British letters write them. */
final class DateWords {

    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.UK);

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);

    private DateWords() {}

    static String weekday(LocalDate day) {
        return WEEKDAY.format(day);
    }

    /** "Friday 19 December 2025". */
    static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "22, 23, 24 December, 2 January": each month is said once. */
    static String listed(List<LocalDate> days) {
        return String.join(", ", byMonth(days, numbers -> String.join(", ", numbers)));
    }

    /** "25 and 26 December and 1 January". */
    static String joined(List<LocalDate> days) {
        return and(byMonth(days, DateWords::and));
    }

    private static List<String> byMonth(List<LocalDate> days, Function<List<String>, String> said) {
        var months = new LinkedHashMap<YearMonth, List<String>>();
        for (LocalDate day : days) {
            months.computeIfAbsent(YearMonth.from(day), _ -> new ArrayList<>())
                    .add(Integer.toString(day.getDayOfMonth()));
        }
        return months.entrySet().stream()
                .map(month -> said.apply(month.getValue()) + " " + MONTH.format(month.getKey()))
                .toList();
    }

    private static String and(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
