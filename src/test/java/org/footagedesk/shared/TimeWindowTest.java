package org.footagedesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeWindowTest {

    private static final Instant HALF_PAST_TWO = Instant.parse("2026-11-14T14:30:00Z");

    @Test
    void anHourEitherSideMakesTheWindowTwoHoursLonger() {
        var half = new TimeWindow(HALF_PAST_TWO, HALF_PAST_TWO.plusSeconds(1800));
        assertThat(half.widenedBy(Duration.ofHours(1)).length()).isEqualTo(Duration.ofMinutes(150));
    }

    @Test
    void aWindowThatEndsWhereItBeginsIsRefused() {
        assertThatThrownBy(() -> new TimeWindow(HALF_PAST_TWO, HALF_PAST_TWO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must end after it begins");
    }
}
