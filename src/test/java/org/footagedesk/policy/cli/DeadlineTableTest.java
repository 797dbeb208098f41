package org.footagedesk.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import org.footagedesk.policy.Retention;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The worked table of deadlines, row by row, as people ask for it on the command line. */
class DeadlineTableTest {

    @Test
    void row01SevenWorkingDaysOverChristmas() {
        assertThat(due("7 working days", "2025-12-19")).isEqualTo("2026-01-02");
    }

    @Test
    void row02ThirtyOneDaysOverChristmas() {
        assertThat(due("31 days", "2025-12-19")).isEqualTo("2026-01-19");
        assertThat(due("thirty-one days", "2025-12-19")).isEqualTo("2026-01-19");
    }

    @Test
    void row03OneMonthOverChristmas() {
        assertThat(due("one month", "2025-12-19")).isEqualTo("2026-01-19");
    }

    @Test
    void row04TwentyWorkingDaysForFreedomOfInformation() {
        assertThat(due("20 working days", "2025-12-19", "--calendar", "uk")).isEqualTo("2026-01-22");
        assertThat(due("20 working days", "2025-12-19", "--calendar", "england-and-wales"))
                .isEqualTo("2026-01-21");
    }

    @Test
    void row05TwentyOneDays() {
        assertThat(due("21 days", "2025-12-19")).isEqualTo("2026-01-09");
    }

    @Test
    void row06AMonthFromTheLastOfJanuary() {
        assertThat(due("1 month", "2026-01-31")).isEqualTo("2026-03-02");
        assertThat(due("31 days", "2026-01-31")).isEqualTo("2026-03-03");
    }

    @Test
    void row07AMonthFromTheLastOfJanuaryInALeapYear() {
        assertThat(due("one month", "2028-01-31")).isEqualTo("2028-02-29");
        assertThat(due("31 days", "2028-01-31")).isEqualTo("2028-03-02");
    }

    @Test
    void row08AMonthAndThirtyOneDaysFromAMonthOfThirty() {
        assertThat(due("one month", "2026-04-15")).isEqualTo("2026-05-15");
        assertThat(due("31 days", "2026-04-15")).isEqualTo("2026-05-16");
    }

    @Test
    void row09AMonthThatEndsAtChristmas() {
        assertThat(due("one month", "2026-11-25")).isEqualTo("2026-12-29");
        assertThat(due("31 days", "2026-11-25")).isEqualTo("2026-12-26");
    }

    @Test
    void row10AMonthThatEndsOnGoodFriday() {
        assertThat(due("one month", "2026-03-03")).isEqualTo("2026-04-07");
    }

    @Test
    void row11SevenWorkingDaysOverEaster() {
        assertThat(due("seven working days", "2026-03-27")).isEqualTo("2026-04-09");
    }

    @Test
    void row12SevenWorkingDaysIntoTheNewYear() {
        assertThat(due("7 working days", "2026-12-24")).isEqualTo("2027-01-07");
    }

    @Test
    void row13AMonthWithAPause() {
        assertThat(due("one month", "2026-02-09", "--pause", "2026-02-12..2026-02-18"))
                .isEqualTo("2026-03-16");
    }

    @Test
    void row14AMonthRestartedByIdentity() {
        assertThat(due("one month", "2026-02-20")).isEqualTo("2026-03-20");
    }

    @Test
    void row15ThreeMonthsOfAnExtendedRequestAndTheLastDayOfItsNotice() {
        assertThat(due("three months", "2026-02-09")).isEqualTo("2026-05-11");
        assertThat(due("one month", "2026-02-09")).isEqualTo("2026-03-09");
    }

    @Test
    void row16AComplaintBySevenWorkingDaysAndByThirtyDaysStrictlyAndByGuidance() {
        assertThat(due("7 working days", "2026-06-19")).isEqualTo("2026-06-30");
        assertThat(due("30 days", "2026-06-19", "--including-start")).isEqualTo("2026-07-18");
        assertThat(due("30 days", "2026-06-19", "--roll")).isEqualTo("2026-07-20");
    }

    @Test
    void row17TwentyWorkingDaysOverAOneOffHoliday() {
        assertThat(due("20 working days", "2026-06-10", "--calendar", "uk")).isEqualTo("2026-07-09");
    }

    @Test
    void row18FootageOfThirtyDaysIsGoneAtTheSameTimeOfDay() {
        var recorded = LocalDateTime.of(2026, 6, 1, 16, 30).atZone(London.ZONE).toInstant();
        assertThat(London.at(new Retention.Days(30, "5.8").goneFrom(recorded).orElseThrow())
                        .toLocalDateTime())
                .isEqualTo("2026-07-01T16:30");
    }

    private static String due(String period, String start, String... more) {
        var out = new StringWriter();
        int exit = new CommandLine(new DueCommand())
                .setOut(new PrintWriter(out, true))
                .execute(Stream.concat(Stream.of(period, "--start", start, "--json"), Stream.of(more))
                        .toArray(String[]::new));
        assertThat(exit).isZero();
        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.get("explanation").asString()).endsWith(".");
        return json.get("due").asString();
    }
}
