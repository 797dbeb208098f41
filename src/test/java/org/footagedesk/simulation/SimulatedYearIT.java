package org.footagedesk.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year keeps all it owes: a small one each time, three hundred requests by hand. */
class SimulatedYearIT {

    @TempDir
    private Path home;

    @Test
    @Tag("ci")
    void inASmallYearNothingIsLateLostOrGivenAwayTooEarly() {
        kept(30);
    }

    @Test
    @Tag("endurance")
    void inAYearOfThreeHundredRequestsNothingIsLateLostOrGivenAwayTooEarly() {
        kept(300);
    }

    private void kept(int requests) {
        try (SimulatedDesk desk = SimulatedDesk.start(home, Instant.parse("2026-01-01T00:00:00Z"))) {
            Verdict verdict = new Year(desk, 2026, 1, Gap.NONE, System.out::println).goBy(requests);

            assertThat(verdict.violations()).isEmpty();
            assertThat(verdict.escalatedBefore()).isPositive();
            assertThat(verdict.disclosures()).isPositive();
        }
    }
}
