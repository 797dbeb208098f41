package org.footagedesk.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDateComesFirstAndThenTheWorking() {
        assertThat(due("7 working days", "--start", "2025-12-19")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "2026-01-02",
                        "7 working days from Friday 19 December 2025: 22, 23, 24, 29, 30, 31 December, 2 January;"
                                + " 25 and 26 December and 1 January are bank holidays.");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void freedomOfInformationIsCountedWithTheHolidaysOfTheWholeUk() {
        assertThat(due("20 working days", "--start", "2025-12-19", "--calendar", "uk"))
                .isZero();
        assertThat(out.toString()).startsWith("2026-01-22");
    }

    @Test
    void pausesMoveTheDate() {
        assertThat(due("one month", "--start", "2026-02-09", "--pause", "2026-02-12..2026-02-18"))
                .isZero();
        assertThat(out.toString()).startsWith("2026-03-16");
    }

    @Test
    void jsonCarriesTheWorkingInParts() {
        assertThat(due("1 month", "--start", "2026-11-25", "--pause", "2026-12-01..2026-12-01", "--json"))
                .isZero();
        var json = JsonMapper.shared().readTree(out.toString());
        assertThat(json.propertyNames())
                .containsExactly("due", "start", "period", "explanation", "counted", "skipped", "pauses");
        assertThat(json.get("due").asString()).isEqualTo("2026-12-29");
        assertThat(json.get("period").asString()).isEqualTo("one month");
        assertThat(json.get("skipped").get(0).get("name").asString()).isEqualTo("Saturday");
        assertThat(json.get("pauses").get(0).get("from").asString()).isEqualTo("2026-12-01");
    }

    @Test
    void aPeriodNobodyUnderstandsIsAnsweredWithWhatIsUnderstood() {
        assertThat(due("three weeks", "--start", "2025-12-19")).isEqualTo(2);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("The period 'three weeks' is not understood; write '7 working days'");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        assertThat(due("31 days", "--start", "2026-02-30")).isEqualTo(2);
        assertThat(err.toString().lines()).containsExactly("--start '2026-02-30' is not a date such as 2025-12-19.");
    }

    @Test
    void aYearNobodyMeansIsTold() {
        assertThat(due("one month", "--start", "+999999999-12-31")).isEqualTo(2);
        assertThat(err.toString()).contains("outside the years 1900 to 2999");
    }

    @Test
    void aPauseThatEndsBeforeItBeginsIsTold() {
        assertThat(due("31 days", "--start", "2026-02-09", "--pause", "2026-02-18..2026-02-12"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ends before it begins");
    }

    @Test
    void aPauseThatIsNotTwoDatesIsTold() {
        assertThat(due("31 days", "--start", "2026-02-09", "--pause", "2026-02-18"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("must be two dates, such as 2026-02-12..2026-02-18");
    }

    @Test
    void anUnknownCalendarIsTold() {
        assertThat(due("31 days", "--start", "2026-02-09", "--calendar", "wales"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("write england-and-wales or uk");
    }

    @Test
    void theFirstDayCountsAsAWorkingDayOnlyWhereItIsOne() {
        assertThat(due("2 working days", "--start", "2026-06-19", "--including-start"))
                .isZero();
        assertThat(due("2 working days", "--start", "2026-06-20", "--including-start"))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("20")))
                .containsExactly("2026-06-22", "2026-06-23");
    }

    @Test
    void daysRollOverTheHolidaysOfTheCalendarAskedFor() {
        assertThat(due("31 days", "--start", "2025-12-02", "--roll", "--calendar", "uk"))
                .isZero();
        assertThat(due("31 days", "--start", "2025-12-02", "--roll")).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("20")))
                .containsExactly("2026-01-05", "2026-01-02");
        assertThat(out.toString()).contains("2 January is a bank holiday in some part of the UK");
    }

    @Test
    void noFirstDayIsCountedInAMonth() {
        assertThat(due("one month", "--start", "2026-06-19", "--including-start"))
                .isEqualTo(2);
        assertThat(err.toString().lines()).singleElement().asString().startsWith("--including-start counts");
    }

    @Test
    void aDateThatCannotBeCountedIsNoJson() {
        assertThat(due("7 working days", "--start", "2028-12-27", "--json")).isEqualTo(1);
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aYearWithoutKnownHolidaysHasNoAnswer() {
        assertThat(due("7 working days", "--start", "2028-12-27")).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("2025 to 2028 only");
    }

    private int due(String... arguments) {
        return new CommandLine(new DueCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
