package org.footagedesk.simulation;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is away when, in every year the same; policy 4.3 lets the manager stand in. */
final class Leave {

    private static final List<Away> CONTROLLER =
            List.of(new Away(2, 16, 2, 20), new Away(5, 25, 5, 29), new Away(8, 10, 8, 21), new Away(12, 23, 12, 31));

    private static final List<Away> CLERK =
            List.of(new Away(3, 9, 3, 13), new Away(6, 15, 6, 16), new Away(8, 17, 8, 28), new Away(12, 23, 12, 31));

    private Leave() {}

    private record Away(MonthDay from, MonthDay to) {

        Away(int fromMonth, int fromDay, int toMonth, int toDay) {
            this(MonthDay.of(fromMonth, fromDay), MonthDay.of(toMonth, toDay));
        }

        boolean covers(LocalDate day) {
            MonthDay at = MonthDay.from(day);
            return !at.isBefore(from) && !at.isAfter(to);
        }
    }

    /** An absence of the Town Clerk, as it is recorded before it begins. */
    record Absence(LocalDate from, LocalDate to) {}

    static List<Absence> ofTheController(int year) {
        return CONTROLLER.stream()
                .map(away -> new Absence(away.from().atYear(year), away.to().atYear(year)))
                .toList();
    }

    static Set<String> on(LocalDate day) {
        var away = new HashSet<String>();
        if (CONTROLLER.stream().anyMatch(one -> one.covers(day))) {
            away.add("controller");
        }
        if (CLERK.stream().anyMatch(one -> one.covers(day))) {
            away.add("clerk");
        }
        return away;
    }

    /** Between the years nobody is in, and the manager is on call: those are working days all the same. */
    static boolean isClosed(LocalDate day) {
        MonthDay at = MonthDay.from(day);
        return !at.isBefore(MonthDay.of(12, 24)) || at.equals(MonthDay.of(1, 1));
    }

    static boolean isOpen(LocalDate day) {
        return PlainDates.isWorkingDay(day) && !isClosed(day);
    }
}
