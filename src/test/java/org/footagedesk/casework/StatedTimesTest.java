package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.ToldCase.finding;
import static org.footagedesk.casefile.ToldCase.london;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

class StatedTimesTest {

    @Test
    void fromAndToAreLondonTimes() {
        assertThat(times(from("2026-07-04T14:00"), to("2026-07-04T15:00")))
                .containsExactly(window("2026-07-04T13:00:00Z", "2026-07-04T14:00:00Z"));
    }

    @Test
    void aPointInTimeIsAWindowOfAMinute() {
        assertThat(times(from("2026-07-04T14:00")))
                .containsExactly(window("2026-07-04T13:00:00Z", "2026-07-04T13:01:00Z"));
    }

    @Test
    void everyAlternativeIsMeant() {
        assertThat(times(from("2026-07-04T15:00", "2026-07-04T03:00"), to("2026-07-04T16:00", "2026-07-04T04:00")))
                .containsExactly(
                        window("2026-07-04T14:00:00Z", "2026-07-04T15:00:00Z"),
                        window("2026-07-04T02:00:00Z", "2026-07-04T03:00:00Z"));
    }

    @Test
    void anAlternativeWithoutAnEndOfItsOwnIsAPointInTime() {
        assertThat(times(from("2026-07-04T15:00", "2026-07-04T03:00"), to("2026-07-04T16:00")))
                .contains(window("2026-07-04T02:00:00Z", "2026-07-04T02:01:00Z"));
    }

    @Test
    void aDayAloneIsTheWholeLondonDay() {
        assertThat(times(finding(FieldKey.INCIDENT_DATE_ONLY, "2026-07-04", 0.9)))
                .containsExactly(new TimeWindow(london("2026-07-04T00:00"), london("2026-07-05T00:00")));
    }

    @Test
    void theDayOfTheClockChangeHasTwentyFiveHours() {
        assertThat(times(finding(FieldKey.INCIDENT_DATE_ONLY, "2026-10-25", 0.9)))
                .extracting(TimeWindow::length)
                .containsExactly(Duration.ofHours(25));
    }

    @Test
    void aTimeShownTwiceOrNeverIsBesideAClockChange() {
        assertThat(StatedTimes.besideClockChange(List.of(from("2026-10-25T01:30"))))
                .isTrue();
        assertThat(StatedTimes.besideClockChange(List.of(from("2026-03-29T01:30"))))
                .isTrue();
        assertThat(StatedTimes.besideClockChange(List.of(from("2026-10-25T02:00"))))
                .isFalse();
    }

    @Test
    void aStretchMayBeAsLongAsThePrecisionAsked() {
        var hour = Duration.ofHours(1);
        assertThat(StatedTimes.areWiderThan(hour, List.of(from("2026-07-04T14:00"), to("2026-07-04T15:00"))))
                .isFalse();
        assertThat(StatedTimes.areWiderThan(hour, List.of(from("2026-07-04T12:00"), to("2026-07-04T18:00"))))
                .isTrue();
    }

    @Test
    void aDayIsNotHeldWhereATimeIsStated() {
        assertThat(times(from("2026-07-04T14:00"), finding(FieldKey.INCIDENT_DATE_ONLY, "2026-07-04", 1.0)))
                .hasSize(1);
    }

    @Test
    void aTimeThatHappenedTwiceMeansBoth() {
        assertThat(times(from("2026-10-25T01:30")))
                .containsExactly(window("2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"));
    }

    @Test
    void aTimeThatTheClockSkippedMeansTheTimeAfterIt() {
        assertThat(times(from("2026-03-29T01:30")))
                .containsExactly(window("2026-03-29T01:30:00Z", "2026-03-29T01:31:00Z"));
    }

    @Test
    void anEndBeforeItsBeginningIsNotBelieved() {
        assertThat(times(from("2026-07-04T14:00"), to("2026-07-04T13:00")))
                .containsExactly(window("2026-07-04T13:00:00Z", "2026-07-04T13:01:00Z"));
    }

    @Test
    void whatIsNoTimeHoldsNothing() {
        assertThat(times(from("after the match"))).isEmpty();
        assertThat(times(finding(FieldKey.INCIDENT_DATE_ONLY, "market day", 0.9)))
                .isEmpty();
        assertThat(times()).isEmpty();
    }

    @Test
    void theSurestReadingIsMeant() {
        assertThat(times(
                        finding(FieldKey.INCIDENT_FROM, "2026-07-03T14:00", 0.6),
                        finding(FieldKey.INCIDENT_FROM, "2026-07-04T14:00", 0.9)))
                .containsExactly(window("2026-07-04T13:00:00Z", "2026-07-04T13:01:00Z"));
    }

    private static List<TimeWindow> times(Finding... findings) {
        return StatedTimes.in(List.of(findings));
    }

    private static Finding from(String time, String... alternatives) {
        return finding(FieldKey.INCIDENT_FROM, time, 0.9, alternatives);
    }

    private static Finding to(String time, String... alternatives) {
        return finding(FieldKey.INCIDENT_TO, time, 0.9, alternatives);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }
}
