package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 working days",
                "1 working day",
                "20 UK working days",
                "31 days",
                "1 day",
                "30 days including the first day",
                "30 days to a working day",
                "30 days including the first day to a working day",
                "7 working days including the first day",
                "one month",
                "three months",
                "18 months",
                "same day"
            })
    void aPeriodIsSaidInTheWordsItIsReadFrom(String words) {
        assertThat(Period.read(words).orElseThrow().words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1 month,one month",
        "a month,one month",
        "3 Months,three months",
        "thirteen months,13 months",
        "thirty-one days,31 days",
        "Twenty UK working days,20 UK working days",
        "ninety days,90 days",
        "  Seven  working days ,7 working days"
    })
    void otherWaysOfSayingItMeanTheSame(String written, String said) {
        assertThat(Period.read(written).orElseThrow().words()).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "0 days",
                "-3 days",
                "1001 days",
                "99999999999 days",
                "7",
                "days",
                "7 workdays",
                "one month including the first day",
                "2.5 months",
                "twenty eleven days",
                "thirty zero days",
                "seven eight days"
            })
    void whatIsNoPeriodIsNotGuessed(String words) {
        assertThat(Period.read(words)).isEmpty();
    }

    @Test
    void workingDaysCountWithTheHolidaysAskedForUnlessTheWordsSayUk() {
        assertThat(Period.read("20 working days", BankHolidays.UK))
                .contains(new Period.WorkingDays(20, BankHolidays.UK));
        assertThat(Period.read("20 UK working days", BankHolidays.ENGLAND_AND_WALES))
                .contains(new Period.WorkingDays(20, BankHolidays.UK));
    }

    @Test
    void aMonthCountsNoFirstDayAndRollsAnyway() {
        var month = new Period.Months(1, BankHolidays.ENGLAND_AND_WALES);
        assertThat(month.includingStart()).isEmpty();
        assertThat(month.rolling()).isEqualTo(month);
        assertThat(new Period.SameDay().includingStart()).isEmpty();
    }

    @Test
    void aPeriodOfNothingIsRefused() {
        assertThatThrownBy(() -> new Period.CalendarDays(0)).hasMessageContaining("1 to 1000");
    }
}
