package org.footagedesk.demonstration.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.folder.FolderRecorder;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemonstrationRecorderTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:01:30.5Z");
    private static final Duration RETENTION = Duration.ofDays(31);

    @TempDir
    Path folder;

    private Instant now = NOON;
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private DemonstrationRecorder recorder;

    @BeforeEach
    void oneCamera() {
        recorder = recorderOf("GH1");
    }

    @Test
    void theLastThreeDaysAreThereWithoutAGap() {
        recorder.catchUp();

        var segments = all("GH1");
        assertThat(segments).hasSize(72 * 30 - 1);
        assertThat(segments.getFirst().time().from()).isEqualTo("2026-11-19T12:02:00Z");
        assertThat(segments.getLast().time().to()).isEqualTo("2026-11-22T12:00:00Z");
        for (int i = 1; i < segments.size(); i++) {
            assertThat(segments.get(i).time().from())
                    .isEqualTo(segments.get(i - 1).time().to());
        }
    }

    @Test
    void allSegmentsAreOneFileOnTheDisk() throws IOException {
        recorderOf("GH1", "GH2").catchUp();

        try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
            assertThat(files.map(DemonstrationRecorderTest::inode).distinct()).hasSize(1);
        }
    }

    @Test
    void recordingGoesOnWithTime() {
        recorder.catchUp();
        now = NOON.plusSeconds(60);
        recorder.catchUp();

        assertThat(all("GH1").getLast().time().to()).isEqualTo("2026-11-22T12:02:00Z");
    }

    @Test
    void aStopLeavesNoGap() {
        recorder.catchUp();
        now = NOON.plus(Duration.ofDays(5));
        recorderOf("GH1").catchUp();

        assertThat(all("GH1")).hasSize(8 * 24 * 30 - 1);
    }

    @Test
    void whatIsOlderThanTheRetentionIsDeleted() {
        recorder.catchUp();
        now = Instant.parse("2026-12-22T12:03:30Z");
        recorder.catchUp();

        assertThat(all("GH1").getFirst().time().from()).isEqualTo("2026-11-21T12:02:00Z");
        assertThat(all("GH1")).hasSize(31 * 24 * 30);
    }

    @Test
    void theClipIsSmall() throws IOException {
        recorder.catchUp();

        assertThat(all("GH1").getFirst().bytes()).isBetween(250_000L, 450_000L);
    }

    private DemonstrationRecorder recorderOf(String... cameras) {
        return new DemonstrationRecorder(folder, List.of(cameras), clock, RETENTION);
    }

    private List<RecordedSegment> all(String camera) {
        var window = new TimeWindow(NOON.minus(Duration.ofDays(400)), NOON.plus(Duration.ofDays(400)));
        return new FolderRecorder(folder, RETENTION).segments(camera, window);
    }

    private static Object inode(Path file) {
        try {
            return Files.getAttribute(file, "unix:ino");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
