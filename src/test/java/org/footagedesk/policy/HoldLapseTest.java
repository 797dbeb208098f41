package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.junit.jupiter.api.Test;

/** Ninety days, and fourteen days' notice. */
class HoldLapseTest {

    private static final HoldLapse LAPSE = new HoldLapse(new Period.CalendarDays(90), 14);
    private static final WorkingCalendar CALENDAR = CalendarFiles.load();
    private static final Instant HELD = Instant.parse("2026-01-09T23:30:00Z");

    @Test
    void theDayOfTheHoldIsNotCounted() {
        assertThat(LAPSE.lastDay(HELD, CALENDAR)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @Test
    void heldAfterMidnightInLondonIsTheNextDayEvenWhereUtcSaysOtherwise() {
        var summer = Instant.parse("2026-06-09T23:30:00Z");

        assertThat(LAPSE.lastDay(summer, CALENDAR)).isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    void peopleAreToldFourteenDaysBeforeItsLastDay() {
        assertThat(LAPSE.noticeAt(HELD, CALENDAR)).isEqualTo(Instant.parse("2026-03-26T00:00:00Z"));
    }

    @Test
    void itGoesAfterItsLastDayByTheClockOfThatDay() {
        var told = Instant.parse("2026-03-26T06:00:00Z");

        assertThat(LAPSE.goneAt(HELD, told, CALENDAR)).isEqualTo(Instant.parse("2026-04-09T23:00:00Z"));
    }

    @Test
    void whoIsToldLateHasTheWholeNoticeStill() {
        var told = Instant.parse("2026-05-01T12:00:00Z");

        assertThat(LAPSE.goneAt(HELD, told, CALENDAR)).isEqualTo(Instant.parse("2026-05-15T23:00:00Z"));
    }

    @Test
    void whatIsCountedByBankHolidaysIsNoLapse() {
        var months = new Period.Months(3, BankHolidays.ENGLAND_AND_WALES);
        var working = new Period.WorkingDays(60, BankHolidays.ENGLAND_AND_WALES);

        assertThatIllegalArgumentException().isThrownBy(() -> new HoldLapse(months, 14));
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldLapse(working, 14));
    }

    @Test
    void withoutAnyNoticeThereIsNoLapse() {
        assertThatIllegalArgumentException().isThrownBy(() -> new HoldLapse(new Period.CalendarDays(90), 0));
    }
}
