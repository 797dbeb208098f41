package org.footagedesk.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenReaderTest {

    private final WhenReader reader = new WhenReader();

    @ParameterizedTest(name = "\"{1}\", written {0}")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-16T09:12 | on Saturday about half three        | 2026-11-14T15:30 | 2026-11-14T15:30
        2026-10-26T20:31 | half 1 Sunday morning               | 2026-10-25T01:30 | 2026-10-25T01:30
        2026-09-24T14:05 | Tuesday last, the 22nd, at about twenty to eleven in the morning | 2026-09-22T10:40 | 2026-09-22T10:40
        2026-11-01T08:03 | yesterday evening between 6 and half 7 | 2026-10-31T18:00 | 2026-10-31T19:30
        2026-11-14T17:05 | today btwn 1610 and 1640hrs         | 2026-11-14T16:10 | 2026-11-14T16:40
        2026-11-13T07:48 | last night between quarter to midnight and ten past | 2026-11-12T23:45 | 2026-11-13T00:10
        2026-10-20T09:20 | between 18:00 on Friday 16 October and 07:30 on Monday 19 October 2026 | 2026-10-16T18:00 | 2026-10-19T07:30
        2026-10-14T23:02 | last Friday night 10.45 till 11.15ish | 2026-10-09T22:45 | 2026-10-09T23:15
        2026-11-03T13:31 | Sunday (the 1st) sometime between 11 and midday | 2026-11-01T11:00 | 2026-11-01T12:00
        2026-10-19T20:31 | a week last Friday, ten to nine in the evening | 2026-10-09T20:50 | 2026-10-09T20:50
        2026-10-19T20:31 | 3/4/26 between 14:00 and 14:30      | 2026-04-03T14:00 | 2026-04-03T14:30
        2026-10-19T20:31 | on 5 October between 2 and 2.30pm   | 2026-10-05T14:00 | 2026-10-05T14:30
        2026-10-19T20:31 | 7-22pm on 27th Feburary             | 2026-02-27T19:00 | 2026-02-27T22:00
        2026-09-21T09:05 | 0210 – 0235 hrs on 20/09/2026       | 2026-09-20T02:10 | 2026-09-20T02:35
        2026-10-19T20:31 | 0.20am on Sunday 18th October       | 2026-10-18T00:20 | 2026-10-18T00:20
        2026-10-19T20:31 | Saturday 17th at 14:05ish           | 2026-10-17T14:05 | 2026-10-17T14:05
        2026-10-20T16:00 | the August bank holiday Monday      | 2026-08-31T00:00 | 2026-09-01T00:00
        2026-11-12T17:47 | on Halloween                        | 2026-10-31T00:00 | 2026-11-01T00:00
        2027-01-02T10:00 | 26 December                         | 2026-12-26T00:00 | 2026-12-27T00:00
        2026-09-30T21:16 | Monday gone                         | 2026-09-28T00:00 | 2026-09-29T00:00
        """)
    void readsWhatPeopleWrite(LocalDateTime written, String words, LocalDateTime start, LocalDateTime end) {
        WhenReading best = reader.read(words, written).getFirst();

        assertThat(best.start()).as(best.rule()).isEqualTo(start);
        assertThat(best.end()).as(best.rule()).isEqualTo(end);
    }

    @ParameterizedTest(name = "\"{1}\" is a part of the day")
    @CsvSource(delimiter = '|', textBlock = """
        2026-11-18T11:27 | Thursday afternoon last week        | 2026-11-12T12:00 | 2026-11-12T18:00
        2026-10-08T14:48 | Mon 5th Oct, lunchtime              | 2026-10-05T12:00 | 2026-10-05T14:00
        2026-10-20T10:00 | the early hours of Sunday 18th      | 2026-10-18T00:00 | 2026-10-18T06:00
        2026-10-20T10:00 | at teatime yesterday                | 2026-10-19T16:00 | 2026-10-19T18:00
        2026-10-20T10:00 | last night                          | 2026-10-19T18:00 | 2026-10-20T06:00
        2026-10-20T10:00 | the night of Sat 17th/Sun 18th      | 2026-10-17T18:00 | 2026-10-18T06:00
        """)
    void aPartOfTheDayIsHeldWholeAndAlwaysAskedAbout(
            LocalDateTime written, String words, LocalDateTime start, LocalDateTime end) {
        WhenReading best = reader.read(words, written).getFirst();

        assertThat(best.start()).isEqualTo(start);
        assertThat(best.end()).isEqualTo(end);
        assertThat(best.ambiguous()).isTrue();
        assertThat(best.confidence()).isLessThan(0.9);
    }

    @Test
    void theHourThatHappensTwiceIsAskedAbout() {
        WhenReading best = read("01:30 on Sunday 25 October 2026").getFirst();

        assertThat(best.ambiguous()).isTrue();
        assertThat(best.rule()).contains("clocks change");
    }

    @Test
    void aWeekdayThatContradictsTheDateKeepsBothAndIsNotSure() {
        List<WhenReading> readings = read("Monday 6 October 2026");

        assertThat(readings)
                .extracting(reading -> reading.start().toLocalDate().toString())
                .contains("2026-10-06", "2026-10-05");
        assertThat(readings.getFirst().confidence()).isLessThan(0.9);
        assertThat(readings.getFirst().ambiguous()).isTrue();
    }

    @Test
    void lastTuesdaySaidOnThursdayMayBeEither() {
        List<WhenReading> readings = reader.read("last Tuesday", LocalDateTime.of(2026, 10, 22, 9, 0));

        assertThat(readings)
                .extracting(reading -> reading.start().toLocalDate().toString())
                .containsExactly("2026-10-20", "2026-10-13");
        assertThat(readings).allMatch(WhenReading::ambiguous);
    }

    @Test
    void aBareHourKeepsItsOtherHalfOfTheDay() {
        assertThat(read("on 5 October at half three"))
                .extracting(reading -> reading.start().getHour())
                .containsExactly(15, 3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"£10.50", "CPR 31.16", "the 1st floor", "my 6 year old", "I sat in the sun", "we may march"})
    void whatOnlyLooksLikeATimeIsNone(String words) {
        assertThat(read(words)).isEmpty();
    }

    @Test
    void theQuoteStandsVerbatimAtItsSpan() {
        String text = "I was there on Saturday\nabout half three, I think.";

        WhenReading best = read(text).getFirst();

        assertThat(best.quote())
                .isEqualTo("Saturday\nabout half three")
                .isEqualTo(best.span().in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10 to ", "12/", "between ", "the 4th ", "half past ", "17:30 to ", "Monday ", "1"})
    void aHundredThousandHostileCharactersAreReadInLinearTime(String piece) {
        String text = piece.repeat(100_000 / piece.length());

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> org.junit.jupiter.api.Assertions.assertTimeout(Duration.ofSeconds(10), () -> read(text))))
                .isNull();
    }

    @Test
    void noTextAtAllHasNoTime() {
        assertThatNoException().isThrownBy(() -> assertThat(read("")).isEmpty());
    }

    private List<WhenReading> read(String words) {
        return reader.read(words, LocalDateTime.of(2026, 10, 30, 10, 0));
    }
}
