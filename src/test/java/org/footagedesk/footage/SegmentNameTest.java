package org.footagedesk.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentNameTest {

    @Test
    void aNameSaysWhenTheSegmentBeginsAndHowLongItLasts() {
        var name = SegmentName.parse("20261121T143000Z_120s.mp4").orElseThrow();

        assertThat(name.start()).isEqualTo("2026-11-21T14:30:00Z");
        assertThat(name.time().to()).isEqualTo("2026-11-21T14:32:00Z");
        assertThat(name.fileName()).isEqualTo("20261121T143000Z_120s.mp4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20261321T143000Z_120s.mp4",
                "20261121T143000Z_0s.mp4",
                "20261121T143000Z_120s.mp4.part",
                "../20261121T143000Z_120s.mp4",
                "Thumbs.db",
                ""
            })
    void anyOtherFileIsNoSegment(String fileName) {
        assertThat(SegmentName.parse(fileName)).isEmpty();
    }

    @Test
    void aSegmentBeginsOnAWholeSecond() {
        assertThatThrownBy(() -> new SegmentName(Instant.ofEpochMilli(1), Duration.ofSeconds(1)))
                .hasMessageContaining("whole seconds");
    }
}
