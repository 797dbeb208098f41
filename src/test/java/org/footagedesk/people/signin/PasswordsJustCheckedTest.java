package org.footagedesk.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PasswordsJustCheckedTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private final PasswordsJustChecked checked = new PasswordsJustChecked();

    @Test
    void aPasswordFoundRightIsKnownForAWhile() {
        checked.remember("sesame", "hash-1", NOW);
        assertThat(checked.isRight("sesame", "hash-1", NOW.plusSeconds(60))).isTrue();
        assertThat(checked.isRight("sesame", "hash-1", NOW.plus(Duration.ofMinutes(5))))
                .isFalse();
    }

    @Test
    void anotherPasswordOrAChangedOneIsNot() {
        checked.remember("sesame", "hash-1", NOW);
        assertThat(checked.isRight("Sesame", "hash-1", NOW)).isFalse();
        assertThat(checked.isRight("sesame", "hash-2", NOW)).isFalse();
    }
}
