package org.footagedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongPasswordsTest {

    private static final Instant LAST = Instant.parse("2026-03-02T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, PT0S", "4, PT0S", "5, PT30S", "6, PT1M", "7, PT2M", "9, PT8M", "10, PT15M", "5000, PT15M"})
    void theWaitGrowsFromTheFifthWrongPasswordOn(int count, Duration wait) {
        assertThat(new WrongPasswords(count, LAST).waitAt(LAST)).isEqualTo(wait);
    }

    @Test
    void theWaitEnds() {
        assertThat(new WrongPasswords(5, LAST).waitAt(LAST.plusSeconds(31))).isZero();
    }
}
