package org.footagedesk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of ten thousand requests keeps all it owes, and goes by in less than an hour on two processors. */
@Tag("benchmark")
class SimulatedYearBenchmarkIT {

    private static final Duration AT_MOST = Duration.ofMinutes(60);

    @TempDir
    private Path home;

    @Test
    void tenThousandRequestsGoByInLessThanAnHour() {
        long began = System.nanoTime();
        try (SimulatedDesk desk = SimulatedDesk.start(home, Instant.parse("2026-01-01T00:00:00Z"))) {
            Verdict verdict = new Year(desk, 2026, 1, Gap.NONE, System.out::println).goBy(10_000);

            assertThat(verdict.violations()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_MOST);
        }
    }
}
