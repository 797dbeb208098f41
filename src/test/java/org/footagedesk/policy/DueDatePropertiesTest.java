package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/**
 * What holds of every due date, on thousands of invented rules. A failure names its seed; {@code -Dproperties.seed=}
 * repeats it.
 */
class DueDatePropertiesTest {

    private static final int TRIES = 3_000;
    private static final WorkingCalendar CALENDAR = CalendarFiles.load();

    @Test
    void daysThatStartLaterEndLater(TestInfo test) {
        always(test, invented -> {
            Period period = invented.plainDays();
            LocalDate start = invented.day();
            LocalDate later = start.plusDays(1 + invented.below(30));
            assertThat(due(period, later, List.of())).isAfter(due(period, start, List.of()));
        });
    }

    /**
     * Only the weak form: several starts may share an end. The 29th to the 31st of January all end with February, what
     * rolls over a weekend ends with its Monday, and working days start with the next one.
     */
    @Test
    void aLaterStartNeverGivesAnEarlierDate(TestInfo test) {
        always(test, invented -> {
            Period period = invented.anyPeriod();
            LocalDate start = invented.day();
            LocalDate later = start.plusDays(1 + invented.below(30));
            List<Pause> pauses = invented.pausesFrom(later.plusDays(1));
            assertThat(due(period, later, pauses)).isAfterOrEqualTo(due(period, start, pauses));
        });
    }

    @Test
    void aPauseNeverShortens(TestInfo test) {
        always(test, invented -> {
            Period period = invented.anyPeriod();
            LocalDate start = invented.day();
            List<Pause> some = invented.pausesFrom(start.minusDays(5));
            List<Pause> more = Stream.of(some, invented.pausesFrom(start.minusDays(5)))
                    .flatMap(List::stream)
                    .toList();
            assertThat(due(period, start, some)).isAfterOrEqualTo(due(period, start, List.of()));
            assertThat(due(period, start, more)).isAfterOrEqualTo(due(period, start, some));
        });
    }

    @Test
    void pausingDaysOutsideThePeriodChangesNothing(TestInfo test) {
        always(test, invented -> {
            Period period = invented.anyPeriod();
            LocalDate start = invented.day();
            DueDate plain = DueDates.due(period, start, List.of(), CALENDAR);
            LocalDate after = plain.date().plusDays(1 + invented.below(20));
            LocalDate before = start.minusDays(1 + invented.below(20));
            var outside = List.of(
                    new Pause(before.minusDays(invented.below(9)), before),
                    new Pause(after, after.plusDays(invented.below(9))));
            assertThat(DueDates.due(period, start, outside, CALENDAR)).isEqualTo(plain);
        });
    }

    @Test
    void aNewHolidayNeverMakesADateEarlier(TestInfo test) {
        always(test, invented -> {
            Period period = invented.anyPeriod();
            LocalDate start = invented.day();
            List<Pause> pauses = invented.pausesFrom(start);
            LocalDate proclaimed = start.plusDays(invented.below(90));
            assertThat(DueDates.due(period, start, pauses, with(proclaimed)).date())
                    .isAfterOrEqualTo(due(period, start, pauses));
        });
    }

    @Test
    void aDateCountedAgainAfterAHolidayWasProclaimedMovesOnlyWhereItFallsInTheCount(TestInfo test) {
        always(test, invented -> {
            Period period = invented.countedWithHolidays();
            LocalDate start = invented.day();
            DueDate before = DueDates.due(period, start, List.of(), CALENDAR);
            LocalDate proclaimed = start.plusDays(invented.below(90));
            DueDate after = DueDates.due(period, start, List.of(), with(proclaimed));
            if (stops(before, proclaimed)) {
                assertThat(after.date()).isAfter(before.date());
                assertThat(after.explanation().skipped()).contains(new SkippedDay(proclaimed, "Proclaimed"));
            } else {
                assertThat(after.date()).isEqualTo(before.date());
            }
        });
    }

    @Test
    void theWorkingShowsAsManyDaysAsThePeriodHas(TestInfo test) {
        always(test, invented -> {
            Period period = invented.anyPeriod();
            LocalDate start = invented.day();
            List<Pause> pauses = invented.pausesFrom(start);
            Explanation how = DueDates.due(period, start, pauses, CALENDAR).explanation();
            switch (period) {
                case Period.CalendarDays days ->
                    assertThat(how.counted()).hasSize(days.days()).endsWith(how.reached());
                case Period.WorkingDays days ->
                    assertThat(how.counted())
                            .hasSize(days.days())
                            .endsWith(how.due())
                            .allMatch(day -> CALENDAR.isWorkingDay(day, days.holidays()));
                case Period.Months _, Period.SameDay _ ->
                    assertThat(how.counted()).isEmpty();
            }
            assertThat(how.counted())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .noneMatch(day -> pauses.stream().anyMatch(pause -> pause.covers(day)));
        });
    }

    private static boolean stops(DueDate counted, LocalDate proclaimed) {
        return switch (counted.explanation().period()) {
            case Period.WorkingDays _ -> counted.explanation().counted().contains(proclaimed);
            case Period.CalendarDays _, Period.Months _, Period.SameDay _ ->
                counted.date().equals(proclaimed);
        };
    }

    private static LocalDate due(Period period, LocalDate start, List<Pause> pauses) {
        return DueDates.due(period, start, pauses, CALENDAR).date();
    }

    /** The shipped calendar with one more holiday everywhere, unless that day is one already. */
    private static WorkingCalendar with(LocalDate proclaimed) {
        var holidays = new EnumMap<BankHolidays, Map<LocalDate, String>>(BankHolidays.class);
        CALENDAR.holidays().forEach((set, known) -> {
            var more = new HashMap<>(known);
            more.putIfAbsent(proclaimed, "Proclaimed");
            holidays.put(set, more);
        });
        return new WorkingCalendar("one more", CALENDAR.firstYear(), CALENDAR.lastYear(), holidays);
    }

    private static void always(TestInfo test, Consumer<InventedRules> property) {
        long first = Long.getLong("properties.seed", new Random().nextLong());
        System.out.printf("%s: seed %d%n", test.getDisplayName(), first);
        for (long seed = first; seed < first + TRIES; seed++) {
            try {
                property.accept(new InventedRules(seed));
            } catch (AssertionError broken) {
                throw new AssertionError("With -Dproperties.seed=" + seed + ": " + broken.getMessage(), broken);
            }
        }
    }
}
