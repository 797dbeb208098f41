package org.footagedesk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The judge's own counting, against the worked examples of DOMAIN E.12. */
class PlainDatesTest {

    @Test
    void sevenWorkingDaysSkipEasterAndChristmasAndNothingElse() {
        assertThat(PlainDates.workingDays(day("2026-03-27"), 7)).isEqualTo("2026-04-09");
        assertThat(PlainDates.workingDays(day("2026-12-24"), 7)).isEqualTo("2027-01-07");
    }

    @Test
    void aHolidayOfAnyPartOfTheKingdomStopsTheTwentyDays() {
        assertThat(PlainDates.workingDaysOfTheKingdom(day("2026-06-10"), 20)).isEqualTo("2026-07-09");
    }

    @Test
    void aMonthEndsOnAWorkingDayAndInAShortMonthOnItsLast() {
        assertThat(PlainDates.oneMonth(day("2026-01-31"), 0)).isEqualTo("2026-03-02");
        assertThat(PlainDates.oneMonth(day("2026-03-03"), 0)).isEqualTo("2026-04-07");
        assertThat(PlainDates.oneMonth(day("2026-11-25"), 0)).isEqualTo("2026-12-29");
    }

    @Test
    void daysLeftOutAreAddedBeforeTheMonthMovesToAWorkingDay() {
        assertThat(PlainDates.oneMonth(day("2026-02-09"), 7)).isEqualTo("2026-03-16");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
