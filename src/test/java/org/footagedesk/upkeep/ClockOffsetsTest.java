package org.footagedesk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.footagedesk.shared.London;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

/** Scenario 14: a recorder that is seven minutes fast. */
class ClockOffsetsTest {

    private static final String RECORDER = "CIVIC_HALL";

    @Test
    void aRecorderSevenMinutesFastIsSearchedSevenMinutesLater() {
        var offset = checked(check("2026-01-05T09:30", 420, false))
                .at(RECORDER, london("2026-03-08T14:00"))
                .orElseThrow();

        TimeWindow shown = offset.displayed(window("2026-03-08T14:00", "2026-03-08T14:30"));

        assertThat(shown).isEqualTo(window("2026-03-08T14:07", "2026-03-08T14:37"));
        assertThat(offset.trueTime(shown)).isEqualTo(window("2026-03-08T14:00", "2026-03-08T14:30"));
        assertThat(offset.words()).isEqualTo("7 minutes fast");
        assertThat(offset.checkedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
    }

    @Test
    void settingTheClockRightLaterDoesNotChangeTheOffsetOfOldFootage() {
        var offsets = checked(check("2026-01-05T09:30", 420, false), check("2026-04-07T09:30", 430, true));

        assertThat(offsets.at(RECORDER, london("2026-03-08T14:00"))
                        .orElseThrow()
                        .offset())
                .isEqualTo(Duration.ofMinutes(7));
        assertThat(offsets.at(RECORDER, london("2026-04-07T09:30"))
                        .orElseThrow()
                        .offset())
                .isZero();
    }

    @Test
    void aClockThatWasSetRightAtTheCheckIsRightFromThenOn() {
        var offsets = checked(check("2026-01-05T09:30", 420, true));

        assertThat(offsets.at(RECORDER, london("2026-01-05T09:30"))
                        .orElseThrow()
                        .words())
                .isEqualTo("right");
    }

    @Test
    void beforeTheFirstCheckTheClockWasOffByWhatThatCheckFound() {
        var offsets = checked(check("2026-01-05T09:30", -30, true));

        assertThat(offsets.at(RECORDER, london("2026-01-04T12:00"))
                        .orElseThrow()
                        .words())
                .isEqualTo("30 seconds slow");
    }

    @Test
    void ofARecorderThatWasNeverCheckedNothingIsKnown() {
        assertThat(checked(check("2026-01-05T09:30", 420, true)).at("GUILDHALL", london("2026-03-08T14:00")))
                .isEmpty();
        assertThat(ClockOffsets.NEVER_CHECKED.at(RECORDER, london("2026-03-08T14:00")))
                .isEmpty();
    }

    @Test
    void aCheckIsTooOldOnTheDayAfterThreeMonths() {
        var offset = new ClockOffset(Duration.ZERO, LocalDate.of(2026, 1, 31));

        assertThat(offset.isOldOn(LocalDate.of(2026, 4, 30))).isFalse();
        assertThat(offset.isOldOn(LocalDate.of(2026, 5, 1))).isTrue();
    }

    private static ClockOffsets checked(ClockCheck... checks) {
        return new ClockOffsets(List.of(checks));
    }

    private static ClockCheck check(String at, long seconds, boolean corrected) {
        return new ClockCheck(RECORDER, london(at), Duration.ofSeconds(seconds), corrected);
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(london(from), london(to));
    }

    private static Instant london(String local) {
        return LocalDateTime.parse(local).atZone(London.ZONE).toInstant();
    }
}
