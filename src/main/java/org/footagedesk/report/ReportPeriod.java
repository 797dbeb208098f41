package org.footagedesk.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The London days a report is about, both ends included. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    /** A report of more years would have more columns than a page. */
    public static final int MOST_YEARS = 2;

    public ReportPeriod {
        problem(from, to).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** What is wrong with these two days as a period, in a sentence; empty where they are one. */
    public static Optional<String> problem(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return Optional.of("The last day must not lie before the first.");
        }
        return from.plusYears(MOST_YEARS).isAfter(to)
                ? Optional.empty()
                : Optional.of("A report covers at most " + MOST_YEARS + " years. Ask for a shorter time.");
    }

    /** The calendar year of that day, as far as it has gone. */
    public static ReportPeriod yearSoFar(LocalDate today) {
        return new ReportPeriod(today.withDayOfYear(1), today);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The months it touches, the first at the front. */
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(from), month -> !month.isAfter(YearMonth.from(to)), month -> month.plusMonths(1))
                .toList();
    }
}
