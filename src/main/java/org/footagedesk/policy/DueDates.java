package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The calculus of due dates; the worked table of DOMAIN E.12 is its test. */
public final class DueDates {

    private DueDates() {}

    /**
     * The last day of the period, in London days.
     *
     * @param start the day on which what starts the clock happened, working day or not
     * @param pauses days that do not count; parts before the start or after the end change nothing
     * @throws BeyondCalendar where a working day is needed from a year whose holidays are not loaded
     */
    public static DueDate due(Period period, LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        return switch (period) {
            case Period.SameDay _ -> new Count(period, start, pauses).endingOn(start);
            case Period.CalendarDays days -> calendarDays(days, start, pauses, calendar);
            case Period.WorkingDays days -> workingDays(days, start, pauses, calendar);
            case Period.Months months -> months(months, start, pauses, calendar);
        };
    }

    private static DueDate calendarDays(
            Period.CalendarDays period, LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        var count = new Count(period, start, pauses);
        LocalDate day = period.firstDayCounts() ? start : start.plusDays(1);
        while (!count.reaches(period.days(), day)) {
            day = day.plusDays(1);
        }
        return period.rolls() ? count.rolledFrom(day, period.holidays(), calendar) : count.endingOn(day);
    }

    private static DueDate workingDays(
            Period.WorkingDays period, LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        var count = new Count(period, start, pauses);
        LocalDate day = period.firstDayCounts() ? start : start.plusDays(1);
        while (!count.reachesWorking(period, day, calendar)) {
            day = day.plusDays(1);
        }
        return count.endingOn(day);
    }

    /** The excluded days are added to the date of the later month first; only the result rolls (E.12 row 13). */
    private static DueDate months(Period.Months period, LocalDate start, List<Pause> pauses, WorkingCalendar calendar) {
        var count = new Count(period, start, pauses);
        LocalDate end = start.plusMonths(period.months());
        for (LocalDate day = start; !day.isAfter(end); day = day.plusDays(1)) {
            if (count.isPaused(day)) {
                end = end.plusDays(1);
            }
        }
        return count.rolledFrom(end, period.holidays(), calendar);
    }

    /** One count under way: what was counted, skipped and paused so far. */
    private static final class Count {

        private final Period period;
        private final LocalDate start;
        private final List<Pause> pauses;
        private final List<LocalDate> counted = new ArrayList<>();
        private final List<SkippedDay> skipped = new ArrayList<>();
        private final List<Pause> applied = new ArrayList<>();

        Count(Period period, LocalDate start, List<Pause> pauses) {
            this.period = period;
            this.start = start;
            this.pauses = pauses;
        }

        boolean isPaused(LocalDate day) {
            boolean paused = false;
            for (Pause pause : pauses) {
                if (pause.covers(day)) {
                    paused = true;
                    if (!applied.contains(pause)) {
                        applied.add(pause);
                    }
                }
            }
            return paused;
        }

        boolean reaches(int days, LocalDate day) {
            if (!isPaused(day)) {
                counted.add(day);
            }
            return counted.size() == days;
        }

        boolean reachesWorking(Period.WorkingDays period, LocalDate day, WorkingCalendar calendar) {
            if (isPaused(day) || WorkingCalendar.isWeekend(day)) {
                return false;
            }
            calendar.holiday(day, period.holidays())
                    .ifPresentOrElse(name -> skipped.add(new SkippedDay(day, name)), () -> counted.add(day));
            return counted.size() == period.days();
        }

        DueDate endingOn(LocalDate due) {
            return ending(due, due);
        }

        DueDate rolledFrom(LocalDate reached, BankHolidays holidays, WorkingCalendar calendar) {
            LocalDate due = reached;
            while (!calendar.isWorkingDay(due, holidays)) {
                String name = calendar.holiday(due, holidays).orElse(DateWords.weekday(due));
                skipped.add(new SkippedDay(due, name));
                due = due.plusDays(1);
            }
            return ending(reached, due);
        }

        private DueDate ending(LocalDate reached, LocalDate due) {
            return new DueDate(due, new Explanation(period, start, reached, due, counted, skipped, applied));
        }
    }
}
