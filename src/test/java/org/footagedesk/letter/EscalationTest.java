package org.footagedesk.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "2026-03-03T12:00:00Z, 2026-03-07T12:00:00Z, 2026-03-06T12:00:00Z, after three quarters of its time",
        "2026-03-03T22:00:00Z, 2026-03-04T23:59:59Z, 2026-03-04T12:00:00Z, at noon of its last day at the latest",
        "2026-03-03T13:00:00Z, 2026-03-03T23:59:59Z, 2026-03-03T13:00:00Z, at once when it is drafted after that noon",
        "2026-03-05T09:00:00Z, 2026-03-03T23:59:59Z, 2026-03-05T09:00:00Z, at once when its limit has passed",
        "2026-03-27T09:00:00Z, 2026-03-30T22:59:59Z, 2026-03-30T01:29:59Z, over the clock change as the hours run",
        "2026-06-29T20:00:00Z, 2026-06-30T22:59:59Z, 2026-06-30T11:00:00Z, noon is London's in summer too"
    })
    void aLetterIsEscalated(Instant drafted, Instant dueBy, Instant escalated, String when) {
        assertThat(Escalation.at(drafted, dueBy).truncatedTo(ChronoUnit.SECONDS))
                .isEqualTo(escalated);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T00:00:00Z, 1", "2026-03-03T12:00:00Z, 100", "2026-03-03T23:00:00Z, 5000"})
    void neverBeforeItIsDraftedAndNeverAfterItsLimit(Instant drafted, long minutes) {
        Instant dueBy = drafted.plusSeconds(60 * minutes);

        assertThat(Escalation.at(drafted, dueBy)).isBetween(drafted, dueBy);
    }
}
