package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;

/** The worked table of deadlines, row by row, on the shipped calendars. */
class DueDateTest {

    private static final WorkingCalendar CALENDAR = CalendarFiles.load();
    private static final LocalDate FRIDAY_BEFORE_CHRISTMAS = LocalDate.of(2025, 12, 19);

    @Test
    void row01SevenWorkingDaysOverChristmasSkipThreeBankHolidays() {
        var due = due("7 working days", FRIDAY_BEFORE_CHRISTMAS);
        assertThat(due.date()).isEqualTo("2026-01-02");
        assertThat(due.explanation().counted())
                .extracting(LocalDate::getDayOfMonth)
                .containsExactly(22, 23, 24, 29, 30, 31, 2);
        assertThat(due.explanation().skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2025, 12, 25), "Christmas Day"),
                        new SkippedDay(LocalDate.of(2025, 12, 26), "Boxing Day"),
                        new SkippedDay(LocalDate.of(2026, 1, 1), "New Year's Day"));
        assertThat(due.explanation().sentence())
                .isEqualTo("7 working days from Friday 19 December 2025: 22, 23, 24, 29, 30, 31 December, 2 January;"
                        + " 25 and 26 December and 1 January are bank holidays.");
    }

    @Test
    void row02ThirtyOneDaysCountEveryDayOverChristmas() {
        var due = due("31 days", FRIDAY_BEFORE_CHRISTMAS);
        assertThat(due.date()).isEqualTo("2026-01-19");
        assertThat(due.explanation().counted()).hasSize(31);
        assertThat(due.explanation().sentence())
                .isEqualTo("31 days from Friday 19 December 2025 end on Monday 19 January 2026.");
    }

    @Test
    void row03OneMonthEndsOnTheSameDateOfTheNext() {
        var due = due("one month", FRIDAY_BEFORE_CHRISTMAS);
        assertThat(due.date()).isEqualTo("2026-01-19");
        assertThat(due.explanation().sentence())
                .isEqualTo("One month from Friday 19 December 2025 ends on Monday 19 January 2026.");
    }

    @Test
    void row04FreedomOfInformationSkipsAScottishHolidayToo() {
        var due = due("20 UK working days", FRIDAY_BEFORE_CHRISTMAS);
        assertThat(due.date()).isEqualTo("2026-01-22");
        assertThat(due.explanation().skipped())
                .contains(new SkippedDay(LocalDate.of(2026, 1, 2), "2nd January (Scotland)"));
        assertThat(due.explanation().sentence())
                .contains("25 and 26 December and 1 and 2 January are bank holidays in some part of the UK.");
        assertThat(due("20 working days", FRIDAY_BEFORE_CHRISTMAS).date()).isEqualTo("2026-01-21");
    }

    @Test
    void row05TwentyOneDays() {
        assertThat(due("21 days", FRIDAY_BEFORE_CHRISTMAS).date()).isEqualTo("2026-01-09");
    }

    @Test
    void row06AMonthFromTheLastOfJanuaryRollsOverTheWeekendAndBeatsThirtyOneDays() {
        var start = LocalDate.of(2026, 1, 31);
        var month = due("one month", start);
        assertThat(month.date()).isEqualTo("2026-03-02");
        assertThat(month.explanation().sentence())
                .isEqualTo("One month from Saturday 31 January 2026 ends on Saturday 28 February 2026, the last day of"
                        + " the month; the next working day is Monday 2 March 2026.");
        assertThat(due("31 days", start).date()).isEqualTo("2026-03-03");
    }

    @Test
    void row07AMonthFromTheLastOfJanuaryEndsOnTheLeapDay() {
        var start = LocalDate.of(2028, 1, 31);
        assertThat(due("one month", start).date()).isEqualTo("2028-02-29");
        assertThat(due("31 days", start).date()).isEqualTo("2028-03-02");
    }

    @Test
    void row08ThirtyOneDaysAreLateAfterAMonthOfThirty() {
        var start = LocalDate.of(2026, 4, 15);
        assertThat(due("one month", start).date()).isEqualTo("2026-05-15");
        assertThat(due("31 days", start).date()).isEqualTo("2026-05-16");
    }

    @Test
    void row09AMonthThatEndsAtChristmasRollsOverHolidaysAndWeekend() {
        var start = LocalDate.of(2026, 11, 25);
        var month = due("one month", start);
        assertThat(month.date()).isEqualTo("2026-12-29");
        assertThat(month.explanation().reached()).isEqualTo("2026-12-25");
        assertThat(month.explanation().skipped())
                .extracting(SkippedDay::name)
                .containsExactly("Christmas Day", "Saturday", "Sunday", "Boxing Day (substitute day)");
        assertThat(month.explanation().sentence())
                .isEqualTo("One month from Wednesday 25 November 2026 ends on Friday 25 December 2026;"
                        + " 25 and 28 December are bank holidays; the next working day is Tuesday 29 December 2026.");
        assertThat(due("31 days", start).date()).isEqualTo("2026-12-26");
    }

    @Test
    void row10AMonthThatEndsOnGoodFridayRollsPastEasterMonday() {
        assertThat(due("one month", LocalDate.of(2026, 3, 3)).date()).isEqualTo("2026-04-07");
    }

    @Test
    void row11SevenWorkingDaysOverEaster() {
        assertThat(due("7 working days", LocalDate.of(2026, 3, 27)).date()).isEqualTo("2026-04-09");
    }

    @Test
    void row12SevenWorkingDaysIntoTheNewYear() {
        assertThat(due("7 working days", LocalDate.of(2026, 12, 24)).date()).isEqualTo("2027-01-07");
    }

    @Test
    void row13APauseAddsItsDaysBothEndsIncludedBeforeTheMonthRolls() {
        var asked = new Pause(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 18));
        var due = due("one month", LocalDate.of(2026, 2, 9), asked);
        assertThat(due.date()).isEqualTo("2026-03-16");
        assertThat(due.explanation().pauses()).containsExactly(asked);
        assertThat(due.explanation().sentence())
                .isEqualTo("One month from Monday 9 February 2026 ends on Monday 16 March 2026; not counting the pause"
                        + " from Thursday 12 February 2026 to Wednesday 18 February 2026 (7 days).");
    }

    @Test
    void row14AClockRestartedByIdentityRunsFromThatDay() {
        assertThat(due("one month", LocalDate.of(2026, 2, 20)).date()).isEqualTo("2026-03-20");
    }

    @Test
    void row15AnExtendedRequestEndsThreeMonthsFromItsFirstStart() {
        var received = LocalDate.of(2026, 2, 9);
        assertThat(due("three months", received).date()).isEqualTo("2026-05-11");
        assertThat(due("one month", received).date()).isEqualTo("2026-03-09");
    }

    @Test
    void row16AComplaintHasSevenWorkingDaysAndThirtyDaysCountedStrictlyOrByGuidance() {
        var received = LocalDate.of(2026, 6, 19);
        assertThat(due("7 working days", received).date()).isEqualTo("2026-06-30");
        assertThat(due("30 days including the first day", received).date()).isEqualTo("2026-07-18");
        assertThat(due("30 days to a working day", received).date()).isEqualTo("2026-07-20");
    }

    @Test
    void row17FreedomOfInformationSkipsAOneOffScottishHoliday() {
        assertThat(due("20 UK working days", LocalDate.of(2026, 6, 10)).date()).isEqualTo("2026-07-09");
    }

    @Test
    void row18FootageIsGoneThirtyDaysLaterAtTheSameTimeOfDay() {
        var recorded = LocalDateTime.of(2026, 6, 1, 16, 30).atZone(London.ZONE).toInstant();
        assertThat(London.at(new Retention.Days(30, "5.8").goneFrom(recorded).orElseThrow())
                        .toLocalDateTime())
                .isEqualTo("2026-07-01T16:30");
    }

    @Test
    void theSameDayIsDueOnAHolidayToo() {
        var due = due("same day", LocalDate.of(2026, 12, 25));
        assertThat(due.date()).isEqualTo("2026-12-25");
        assertThat(due.explanation().sentence()).isEqualTo("The same day, Friday 25 December 2026.");
    }

    @Test
    void aPauseDoesNotCountAsWorkingDays() {
        var pause = new Pause(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 18));
        assertThat(due("7 working days", LocalDate.of(2026, 2, 9), pause).date())
                .isEqualTo("2026-02-25");
    }

    @Test
    void daysPausedTwiceAreLeftOutOnce() {
        var first = new Pause(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 16));
        var second = new Pause(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 2, 18));
        assertThat(due("one month", LocalDate.of(2026, 2, 9), first, second).date())
                .isEqualTo("2026-03-16");
    }

    @Test
    void aPauseAfterTheEndChangesNothingAndIsNotMentioned() {
        var late = new Pause(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 8));
        var due = due("31 days", LocalDate.of(2026, 2, 9), late);
        assertThat(due.date()).isEqualTo("2026-03-12");
        assertThat(due.explanation().pauses()).isEmpty();
    }

    @Test
    void beyondTheLastKnownYearNoWorkingDayIsGuessed() {
        assertThat(due("one month", LocalDate.of(2028, 11, 28)).date()).isEqualTo("2028-12-28");
        assertThatThrownBy(() -> due("7 working days", LocalDate.of(2028, 12, 27)))
                .isInstanceOf(BeyondCalendar.class)
                .hasMessage("Cannot count working days in 2029: bank holidays are known for 2025 to 2028 only."
                        + " Add the year to the calendars.");
        assertThatThrownBy(() -> due("one month", LocalDate.of(2028, 12, 2))).isInstanceOf(BeyondCalendar.class);
        assertThatThrownBy(() -> due("7 working days", LocalDate.of(2024, 12, 20)))
                .isInstanceOf(BeyondCalendar.class);
    }

    private static DueDate due(String period, LocalDate start, Pause... pauses) {
        return DueDates.due(Period.read(period).orElseThrow(), start, List.of(pauses), CALENDAR);
    }
}
