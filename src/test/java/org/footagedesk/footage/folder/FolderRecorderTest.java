package org.footagedesk.footage.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.RecorderUnavailable;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderRecorderTest {

    private static final TimeWindow AFTERNOON = window("2026-11-21T14:31:00Z", "2026-11-21T14:35:00Z");

    @TempDir
    Path disk;

    private Path folder;
    private FolderRecorder recorder;

    @BeforeEach
    void aCameraWithFourSegments() throws IOException {
        folder = Files.createDirectory(disk.resolve("recordings"));
        recorder = new FolderRecorder(folder, Duration.ofDays(31));
        Files.createDirectory(folder.resolve("GH1"));
        for (String minute : new String[] {"34", "28", "32", "30"}) {
            Files.writeString(folder.resolve("GH1/20261121T14" + minute + "00Z_120s.mp4"), "minute " + minute);
        }
        Files.writeString(folder.resolve("GH1/notes.txt"), "not footage");
    }

    @Test
    void theSegmentsThatOverlapTheWindowComeInOrder() {
        assertThat(recorder.segments("GH1", AFTERNOON))
                .extracting(RecordedSegment::id)
                .containsExactly("20261121T143000Z_120s.mp4", "20261121T143200Z_120s.mp4", "20261121T143400Z_120s.mp4");
    }

    @Test
    void aSegmentThatEndsAsTheWindowBeginsIsNotPartOfIt() {
        assertThat(recorder.segments("GH1", window("2026-11-21T14:32:00Z", "2026-11-21T14:34:00Z")))
                .extracting(RecordedSegment::id)
                .containsExactly("20261121T143200Z_120s.mp4");
    }

    @Test
    void aSegmentIsOverwrittenWhenItsRetentionAfterItsEndIsOver() throws IOException {
        var segment = recorder.segments("GH1", AFTERNOON).getFirst();

        assertThat(segment.overwriteAt()).isEqualTo("2026-12-22T14:32:00Z");
        assertThat(segment.bytes()).isEqualTo("minute 30".length());
        assertThat(recorder.open(segment)).hasContent("minute 30");
    }

    @Test
    void aTimeThatWasNotRecordedHasNoSegments() {
        assertThat(recorder.segments("GH1", window("2026-11-21T18:00:00Z", "2026-11-21T18:05:00Z")))
                .isEmpty();
    }

    @Test
    void aCameraWithoutAFolderIsATemporaryFailureSinceItsDiskMayBeAway() {
        assertThatThrownBy(() -> recorder.segments("CH9", AFTERNOON)).isInstanceOf(RecorderUnavailable.class);
    }

    @Test
    void aFolderThatIsGoneIsATemporaryFailure() {
        var unplugged = new FolderRecorder(disk.resolve("unplugged"), Duration.ofDays(31));

        assertThatThrownBy(() -> unplugged.segments("GH1", AFTERNOON)).isInstanceOf(RecorderUnavailable.class);
    }

    @Test
    void aNameThatLeadsOutsideTheFolderIsRefused() throws IOException {
        Files.createDirectory(disk.resolve("elsewhere"));
        Files.writeString(disk.resolve("elsewhere/20261121T143000Z_120s.mp4"), "not the recorder's");

        assertThatThrownBy(() -> recorder.segments("../elsewhere", AFTERNOON)).hasMessageContaining("name of a camera");
        assertThatThrownBy(() -> recorder.open(segment("../elsewhere", "20261121T143000Z_120s.mp4")))
                .hasMessageContaining("name of a camera");
        assertThatThrownBy(() -> recorder.open(segment("GH1", "../../elsewhere/20261121T143000Z_120s.mp4")))
                .hasMessageContaining("name of a segment");
    }

    @Test
    void aLinkThatLeadsOutsideTheFolderIsNotFollowed() throws IOException {
        Path secret = Files.writeString(disk.resolve("secret"), "not footage");
        Files.createSymbolicLink(folder.resolve("GH1/20261121T150000Z_120s.mp4"), secret);

        assertThat(recorder.segments("GH1", window("2026-11-21T15:00:00Z", "2026-11-21T15:02:00Z")))
                .isEmpty();
        assertThatThrownBy(() -> recorder.open(segment("GH1", "20261121T150000Z_120s.mp4")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aSegmentOverwrittenMeanwhileSaysSo() throws IOException {
        var segment = recorder.segments("GH1", AFTERNOON).getFirst();
        Files.delete(folder.resolve("GH1").resolve(segment.id()));

        assertThatThrownBy(() -> recorder.open(segment)).hasMessageContaining("no longer has this segment");
    }

    private static RecordedSegment segment(String camera, String id) {
        return new RecordedSegment(camera, AFTERNOON, id, 1, Instant.parse("2026-12-22T14:32:00Z"));
    }

    private static TimeWindow window(String from, String to) {
        return new TimeWindow(Instant.parse(from), Instant.parse(to));
    }
}
