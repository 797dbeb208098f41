package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.ClockOffset;
import org.junit.jupiter.api.Test;

class RecorderByItsClockTest {

    private static final TimeWindow TRUE_TIME = window("2026-03-08T14:00:00Z", "2026-03-08T14:30:00Z");
    private static final TimeWindow DISPLAYED = window("2026-03-08T14:07:00Z", "2026-03-08T14:37:00Z");

    private final List<TimeWindow> asked = new ArrayList<>();

    @Test
    void itIsSearchedByWhatItsClockDisplayedAndToldInTrueTime() {
        var recorder = new RecorderByItsClock(
                recorder(), (camera, at) -> Optional.of(new ClockOffset(Duration.ofMinutes(7), LocalDate.EPOCH)));

        RecordedSegment found = recorder.segments("CIVIC-RAMP", TRUE_TIME).getFirst();

        assertThat(asked).containsExactly(DISPLAYED);
        assertThat(found.time()).isEqualTo(TRUE_TIME);
        assertThat(found.id()).isEqualTo("as the recorder named it");
        assertThat(found.overwriteAt()).isEqualTo(TRUE_TIME.to().plus(Duration.ofDays(30)));
    }

    @Test
    void aClockOfWhichNothingIsKnownIsTakenAtItsWord() {
        new RecorderByItsClock(recorder(), (camera, at) -> Optional.empty()).segments("CIVIC-RAMP", TRUE_TIME);

        assertThat(asked).containsExactly(TRUE_TIME);
    }

    private Recorder recorder() {
        return new Recorder() {
            @Override
            public List<RecordedSegment> segments(String camera, TimeWindow window) {
                asked.add(window);
                return List.of(new RecordedSegment(
                        camera,
                        window,
                        "as the recorder named it",
                        1,
                        window.to().plus(Duration.ofDays(30))));
            }

            @Override
            public InputStream open(RecordedSegment segment) {
                return InputStream.nullInputStream();
            }
        };
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }
}
