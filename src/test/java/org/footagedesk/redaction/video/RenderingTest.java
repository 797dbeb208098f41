package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.global.avcodec;
import org.bytedeco.ffmpeg.global.avutil;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderingTest {

    private static final Instant START = Instant.parse("2026-11-21T14:30:00Z");

    @TempDir
    Path folder;

    private final Rendering rendering = new Rendering(FilmedPattern.sandbox(VideoLimits.usual()));
    private Path four;
    private Path out;

    @BeforeEach
    void fourSecondsAreFilmed() throws Exception {
        four = FilmedPattern.film(folder.resolve("four.mp4"), 4);
        out = folder.resolve("export.mp4");
    }

    @Test
    void aWindowAcrossTwoSegmentsHasExactlyItsPictures() throws Exception {
        var rendered = export(List.of(segment(4_000), segment(0)), window(2_500, 6_100));

        // 2.6 s to 3.8 s of the first segment, 0.0 s to 2.0 s of the second
        assertThat(rendered.frames()).isEqualTo(7 + 11);
        assertThat(rendered.gaps()).isEmpty();
        assertThat(rendered.length()).isEqualTo(Duration.ofMillis(3_600));
        var pictures = FilmedPattern.look(out);
        assertThat(pictures).hasSize(18);
        for (int number = 0; number < 18; number++) {
            int source = number < 7 ? 13 + number : number - 7;
            assertThat(pictures.get(number).luma()[8][8]).isCloseTo(FilmedPattern.brightness(source), within(2));
            assertThat(pictures.get(number).micros()).isCloseTo(number * 200_000L, within(20L));
        }
    }

    @Test
    void theFirstInstantBelongsToTheWindowAndItsEndDoesNot() throws Exception {
        assertThat(export(List.of(segment(0)), window(1_000, 2_000)).frames()).isEqualTo(5);
    }

    @Test
    void segmentsThatOverlapShowEachMomentOnce() throws Exception {
        assertThat(export(List.of(segment(0), segment(3_600)), window(0, 7_600)).frames())
                .isEqualTo(20 + 18);
    }

    @Test
    void picturesKeepTheirUnevenTimes() throws Exception {
        var uneven = FilmedPattern.film(folder.resolve("uneven.mp4"), 0, 40, 80, 640, 700, 1_900);

        var rendered = export(List.of(new SourceSegment(uneven, START)), window(0, 3_000));

        assertThat(rendered.frames()).isEqualTo(6);
        assertThat(FilmedPattern.look(out))
                .extracting(picture -> Math.round(picture.micros() / 1000.0))
                .containsExactly(0L, 40L, 80L, 640L, 700L, 1_900L);
    }

    @Test
    void picturesKeepTheShapeOfTheirPixels() throws Exception {
        var squeezed = FilmedPattern.film(
                folder.resolve("squeezed.mp4"),
                encoder -> encoder.sample_aspect_ratio(avutil.av_make_q(12, 11)),
                0,
                200,
                400);

        export(List.of(new SourceSegment(squeezed, START)), window(0, 600));

        try (var clip = OpenClip.open(out, VideoLimits.usual());
                var shown = avcodec.avcodec_alloc_context3(null)) {
            clip.describe(shown);
            assertThat(avutil.av_q2d(shown.sample_aspect_ratio())).isCloseTo(12 / 11.0, within(0.001));
        }
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNoFaultOfTheClip() {
        var nowhere = folder.resolve("not-there/export.mp4");

        assertThatThrownBy(() -> render(List.of(segment(0)), window(0, 1_000), nowhere))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("could not be opened");
    }

    @Test
    void whatWasNotRecordedIsNamed() throws Exception {
        var rendered = export(List.of(segment(0), segment(10_000)), window(0, 20_000));

        assertThat(rendered.gaps()).containsExactly(window(4_000, 10_000), window(14_000, 20_000));
    }

    @Test
    void aWindowWithoutFootageIsRefused() {
        var result = render(List.of(segment(0)), window(60_000, 61_000), out);

        assertThat(result).isEqualTo(new RenderResult.Refused("There is no footage in that window."));
        assertThat(out).doesNotExist();
    }

    @Test
    void picturesLostAfterTheWindowDoNotMatter() throws Exception {
        byte[] bytes = Files.readAllBytes(four);
        Files.write(four, Arrays.copyOf(bytes, bytes.length * 8 / 10));

        assertThat(export(List.of(segment(0)), window(0, 1_000)).frames()).isEqualTo(5);
    }

    @Test
    void anEarlierAttemptThatWasKilledIsClearedAway() throws Exception {
        Files.writeString(folder.resolve("export.mp4.part"), "left by a crash");

        export(List.of(segment(0)), window(0, 1_000));

        assertThat(folder.resolve("export.mp4.part")).doesNotExist();
        assertThat(out).exists();
    }

    private RenderResult.Rendered export(List<SourceSegment> source, TimeWindow window) {
        var result = render(source, window, out);
        assertThat(result).isInstanceOf(RenderResult.Rendered.class);
        return (RenderResult.Rendered) result;
    }

    private RenderResult render(List<SourceSegment> source, TimeWindow window, Path place) {
        return rendering.render(source, window, Optional.empty(), Optional.empty(), place, RenderWatch.NOBODY);
    }

    private SourceSegment segment(long startMillis) {
        return new SourceSegment(four, START.plusMillis(startMillis));
    }

    private static TimeWindow window(long fromMillis, long toMillis) {
        return new TimeWindow(START.plusMillis(fromMillis), START.plusMillis(toMillis));
    }
}
