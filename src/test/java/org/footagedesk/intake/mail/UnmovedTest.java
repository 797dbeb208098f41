package org.footagedesk.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnmovedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final Unmoved unmoved = new Unmoved();

    @BeforeEach
    void oneMailStays() {
        unmoved.look(7, NOW);
        assertThat(unmoved.stay(List.of(1L), NOW)).isTrue();
    }

    @Test
    void itIsSaidOnce() {
        assertThat(unmoved.stay(List.of(1L, 2L), NOW)).isFalse();
    }

    @Test
    void itIsTriedAgainAfterAWhileOnly() {
        unmoved.look(7, NOW.plusSeconds(19));
        assertThat(unmoved.isDue()).isFalse();

        unmoved.look(7, NOW.plusSeconds(20));
        assertThat(unmoved.isDue()).isTrue();
    }

    @Test
    void whatWasMovedIsForgotten() {
        unmoved.moved(List.of(1L));

        assertThat(unmoved.has(1)).isFalse();
    }

    @Test
    void aRebuiltInboxNumbersItsMailAnew() {
        unmoved.look(8, NOW);

        assertThat(unmoved.has(1)).isFalse();
    }
}
