package org.footagedesk.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.WorkingCalendar;
import org.junit.jupiter.api.Test;

class CalendarFilesTest {

    private static final WorkingCalendar CALENDAR = CalendarFiles.load();

    @Test
    void englandAndWalesHaveEightBankHolidaysEveryYear() {
        assertThat(days(BankHolidays.ENGLAND_AND_WALES, 2025))
                .containsExactly("01-01", "04-18", "04-21", "05-05", "05-26", "08-25", "12-25", "12-26");
        assertThat(days(BankHolidays.ENGLAND_AND_WALES, 2026))
                .containsExactly("01-01", "04-03", "04-06", "05-04", "05-25", "08-31", "12-25", "12-28");
        assertThat(days(BankHolidays.ENGLAND_AND_WALES, 2027))
                .containsExactly("01-01", "03-26", "03-29", "05-03", "05-31", "08-30", "12-27", "12-28");
        assertThat(days(BankHolidays.ENGLAND_AND_WALES, 2028))
                .containsExactly("01-03", "04-14", "04-17", "05-01", "05-29", "08-28", "12-25", "12-26");
    }

    @Test
    void theUkAddsTheHolidaysOfScotlandAndNorthernIreland() {
        assertThat(days(BankHolidays.UK, 2026))
                .filteredOn(day -> CALENDAR.holiday(LocalDate.parse("2026-" + day), BankHolidays.ENGLAND_AND_WALES)
                        .isEmpty())
                .containsExactly("01-02", "03-17", "06-15", "07-13", "08-03", "11-30");
    }

    @Test
    void aHolidaySaysWhichPartOfTheUkKeepsIt() {
        assertThat(CALENDAR.holiday(LocalDate.of(2026, 3, 17), BankHolidays.UK))
                .contains("St Patrick's Day (Northern Ireland)");
        assertThat(CALENDAR.holiday(LocalDate.of(2026, 12, 25), BankHolidays.UK))
                .contains("Christmas Day");
    }

    @Test
    void noBankHolidayFallsOnAWeekend() {
        assertThat(CALENDAR.holidays().get(BankHolidays.UK).keySet())
                .allMatch(day -> day.getDayOfWeek().getValue() <= 5);
    }

    @Test
    void aYearWithoutAnyHolidayIsRefused() {
        assertThat(problems("first-year: 2026\nlast-year: 2027\nholidays:\n  2026-12-25: Christmas Day\n"))
                .containsExactly("own.yaml:1: no bank holidays are given for 2027");
    }

    @Test
    void aHolidayOnNoDateIsRefused() {
        assertThat(problems("first-year: 2026\nlast-year: 2026\nholidays:\n  2026-02-30: Nothing\n"))
                .contains("own.yaml:6: '2026-02-30' is not a date such as 2026-12-25");
    }

    private static Stream<String> problems(String rest) {
        var problems = new Problems("own.yaml");
        PlaceHolidays.read(
                "own.yaml", ("place: Here\nsource: a list\n" + rest).getBytes(StandardCharsets.UTF_8), problems);
        return problems.inOrder().stream().map(PolicyProblem::toString);
    }

    private static Stream<String> days(BankHolidays set, int year) {
        return CALENDAR.holidays().getOrDefault(set, Map.of()).keySet().stream()
                .filter(day -> day.getYear() == year)
                .sorted()
                .map(day -> day.toString().substring(5));
    }
}
