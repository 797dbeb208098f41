package org.footagedesk.policy;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns the working of a due date into one sentence. */
final class ExplanationWords {

    private ExplanationWords() {}

    static String of(Explanation how) {
        String counted = switch (how.period()) {
            case Period.SameDay _ -> "The same day, " + DateWords.full(how.due());
            case Period.WorkingDays _ -> from(how) + ": " + DateWords.listed(how.counted());
            case Period.CalendarDays _ -> from(how) + ends(how) + DateWords.full(how.reached());
            case Period.Months months -> from(how) + ends(how) + DateWords.full(how.reached()) + clamped(how, months);
        };
        return counted + paused(how.pauses()) + holidays(how) + rolled(how) + ".";
    }

    private static String from(Explanation how) {
        String words = how.period().words();
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1) + " from "
                + DateWords.full(how.start());
    }

    private static String ends(Explanation how) {
        boolean plural =
                how.period().words().contains("days") || how.period().words().contains("months");
        return plural ? " end on " : " ends on ";
    }

    private static String clamped(Explanation how, Period.Months months) {
        LocalDate plain = how.start().plusMonths(months.months());
        return plain.getDayOfMonth() < how.start().getDayOfMonth()
                        && how.pauses().isEmpty()
                ? ", the last day of the month"
                : "";
    }

    private static String paused(List<Pause> pauses) {
        if (pauses.isEmpty()) {
            return "";
        }
        return pauses.stream()
                .map(ExplanationWords::one)
                .collect(Collectors.joining(" and ", "; not counting the pause ", ""));
    }

    private static String one(Pause pause) {
        long days = ChronoUnit.DAYS.between(pause.from(), pause.to()) + 1;
        return days == 1
                ? "on %s (1 day)".formatted(DateWords.full(pause.from()))
                : "from %s to %s (%d days)".formatted(DateWords.full(pause.from()), DateWords.full(pause.to()), days);
    }

    private static String holidays(Explanation how) {
        var days = how.skipped().stream()
                .filter(day -> !day.name().equals(DateWords.weekday(day.date())))
                .map(SkippedDay::date)
                .toList();
        if (days.isEmpty()) {
            return "";
        }
        String are = days.size() == 1 ? " is a bank holiday" : " are bank holidays";
        return "; " + DateWords.joined(days) + are + inSomePart(how.period());
    }

    private static String inSomePart(Period period) {
        return period.holidays() == BankHolidays.UK ? " in " + period.holidays().place() : "";
    }

    private static String rolled(Explanation how) {
        return how.reached().equals(how.due()) ? "" : "; the next working day is " + DateWords.full(how.due());
    }
}
