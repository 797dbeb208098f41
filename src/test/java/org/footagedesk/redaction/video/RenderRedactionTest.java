package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.data.Offset;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.redaction.ReviewedPlan;
import org.footagedesk.redaction.SubjectRegion;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderRedactionTest {

    private static final Instant START = Instant.parse("2026-11-21T14:30:00Z");
    private static final Box PERSON = new Box(64, 32, 48, 64);
    private static final CopyMark MARK = new CopyMark(CaseReference.of(2026, 42), 1);
    private static final int CODEC_NOISE = 10;

    @TempDir
    Path folder;

    private final RenderRedaction redaction = new RenderRedaction(FilmedPattern.sandbox(VideoLimits.usual()));

    @Test
    void whatLiesOutsideTheBoxIsConcealedInEveryPictureAndThePersonIsSeen() throws Exception {
        var rendered = rendered(redaction.render(fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY));

        assertThat(rendered.frames()).isEqualTo(20);
        var pictures = FilmedPattern.look(rendered.file());
        assertThat(pictures).hasSize(20);
        for (int number = 0; number < pictures.size(); number++) {
            boolean seen = number >= 5 && number < 10;
            assertConcealed(pictures.get(number), seen ? List.of(PERSON) : List.of());
            if (seen) {
                assertAlive(pictures.get(number), number);
            }
        }
    }

    @Test
    void theWordsAreBurntIntoEveryPicture() throws Exception {
        var rendered = rendered(redaction.render(fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY));

        var strip = strip();
        for (var picture : FilmedPattern.look(rendered.file())) {
            assertThat(brightPixels(picture, strip)).isGreaterThan(100);
        }
    }

    @Test
    void theStripKeepsClearOfWhatIsShown() {
        var corner = new Box(0, 100, 60, 28);

        try (var mark = BurntMark.of(MARK.words(), new FrameSize(640, 128), List.of(corner))) {
            assertThat(mark.place().touches(corner)).isFalse();
        }
    }

    @Test
    void theSameWindowAndPlanMakeTheSameBytes() throws Exception {
        var first = rendered(redaction.render(fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY));
        var again = folder.resolve("again.mp4");
        var second = rendered(redaction.render(fourSeconds(), plan(0, 4, 1, 2), MARK, again, RenderWatch.NOBODY));

        assertThat(second.sha256()).isEqualTo(first.sha256());
        try (var stream = Files.newInputStream(again)) {
            assertThat(Sha256.of(stream)).isEqualTo(second.sha256());
        }
    }

    @Test
    void nothingInTheCopySaysWhereItCameFrom() throws Exception {
        var rendered = rendered(redaction.render(fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY));

        var bytes = Files.readString(rendered.file(), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("first.mp4", "Lavf", "Lavc", folder.toString());
    }

    @Test
    void theSoundTrackIsGone() {
        var cars = Path.of("../shared/samples/clips/car-detection.mp4");
        assumeThat(cars).as("the sample clips lie beside the project").exists();
        var plan = reviewed(new RedactionPlan(
                window(1, 3), new FrameSize(768, 432), List.of(), Optional.of(new Box(0, 0, 100, 20))));

        var rendered = rendered(
                redaction.render(List.of(new SourceSegment(cars, START)), plan, MARK, copy(), RenderWatch.NOBODY));

        var probe = new ClipProbe(FilmedPattern.sandbox(VideoLimits.usual()));
        assertThat(probe.probe(cars))
                .asInstanceOf(type(ProbeResult.Probed.class))
                .matches(ProbeResult.Probed::sound);
        assertThat(probe.probe(rendered.file()))
                .asInstanceOf(type(ProbeResult.Probed.class))
                .matches(clip -> !clip.sound());
        assertThat(rendered.frames()).isEqualTo(25);
    }

    @Test
    void cancellingLeavesNothingBehind() throws Exception {
        var progress = new ArrayList<Long>();
        var result = redaction.render(tenMinutes(), plan(0, 600, 1, 2), MARK, copy(), new RenderWatch() {
            @Override
            public void progressed(long done, long expected) {
                progress.add(done);
            }

            @Override
            public boolean cancelled() {
                return !progress.isEmpty();
            }
        });

        assertThat(result).isInstanceOf(RenderResult.Cancelled.class);
        assertNoCopy();
    }

    @Test
    void progressCountsPicturesUpToTheEnd() throws Exception {
        var progress = new ArrayList<String>();
        redaction.render(
                fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), (done, expected) -> progress.add(done + "/" + expected));

        assertThat(progress).startsWith("5/20").endsWith("20/20");
    }

    @Test
    void aRenderingThatTakesTooLongIsStopped() throws Exception {
        var usual = VideoLimits.usual();
        var impatient = new VideoLimits(
                usual.bytes(), usual.pixels(), usual.length(), usual.lookTime(), Duration.ofMillis(1), usual.memory());

        var result = new RenderRedaction(FilmedPattern.sandbox(impatient))
                .render(fourSeconds(), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY);

        assertThat(result)
                .asInstanceOf(type(RenderResult.Refused.class))
                .extracting(RenderResult.Refused::reason)
                .asString()
                .contains("took longer");
        assertNoCopy();
    }

    @Test
    void aPlanDrawnOnPicturesOfAnotherSizeIsRefused() throws Exception {
        var plan = reviewed(new RedactionPlan(window(0, 4), new FrameSize(640, 360), List.of(), Optional.empty()));

        var result = redaction.render(fourSeconds(), plan, MARK, copy(), RenderWatch.NOBODY);

        assertThat(result)
                .isEqualTo(new RenderResult.Refused("The plan was drawn on pictures of 640 x 360, but first.mp4"
                        + " has 192 x 128. Draw it anew on a still of this footage."));
        assertNoCopy();
    }

    @Test
    void aClipCutShortIsRefusedInOneLineAndNothingIsLeft() throws Exception {
        var whole = FilmedPattern.film(folder.resolve("whole.mp4"), 4);
        var bytes = Files.readAllBytes(whole);
        var half = Files.write(folder.resolve("half.mp4"), Arrays.copyOf(bytes, bytes.length * 6 / 10));

        var result = redaction.render(
                List.of(new SourceSegment(half, START)), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY);

        assertThat(result)
                .asInstanceOf(type(RenderResult.Refused.class))
                .extracting(RenderResult.Refused::reason)
                .asString()
                .matches("The clip half.mp4 is cut short: \\d+ of its 20 pictures can be read\\..*")
                .doesNotContain("\n");
        assertNoCopy();
    }

    @Test
    void aTextFileNamedAsAClipIsRefused() throws Exception {
        var text = Files.writeString(folder.resolve("letter.mp4"), "Dear Sir or Madam");

        var result = redaction.render(
                List.of(new SourceSegment(text, START)), plan(0, 4, 1, 2), MARK, copy(), RenderWatch.NOBODY);

        assertThat(result)
                .asInstanceOf(type(RenderResult.Refused.class))
                .extracting(RenderResult.Refused::reason)
                .asString()
                .startsWith("The file letter.mp4 is not a clip that can be read");
        assertNoCopy();
    }

    private List<SourceSegment> fourSeconds() throws IOException {
        return List.of(new SourceSegment(FilmedPattern.film(folder.resolve("first.mp4"), 4), START));
    }

    private List<SourceSegment> tenMinutes() throws IOException {
        var minute = FilmedPattern.film(folder.resolve("minute.mp4"), 60);
        return Stream.iterate(START, start -> start.plusSeconds(60))
                .limit(10)
                .map(start -> new SourceSegment(minute, start))
                .toList();
    }

    private Path copy() {
        return folder.resolve("copy.mp4");
    }

    private void assertNoCopy() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("copy"));
        }
    }

    private static Box strip() {
        try (var mark = BurntMark.of(MARK.words(), FilmedPattern.SIZE, List.of(PERSON))) {
            return mark.place();
        }
    }

    private static long brightPixels(FilmedPattern.Seen picture, Box box) {
        long bright = 0;
        for (int y = box.y(); y < box.y() + box.height(); y++) {
            for (int x = box.x(); x < box.x() + box.width(); x++) {
                bright += picture.luma()[y][x] > 150 ? 1 : 0;
            }
        }
        return bright;
    }

    private static void assertConcealed(FilmedPattern.Seen picture, List<Box> shown) {
        var strip = strip();
        for (int y = 0; y < FilmedPattern.SIZE.height(); y++) {
            for (int x = 0; x < FilmedPattern.SIZE.width(); x++) {
                if (near(strip, x, y) || shown.stream().anyMatch(covering(x, y))) {
                    continue;
                }
                assertThat(picture.luma()[y][x]).as("pixel %d, %d", x, y).isCloseTo(Concealment.FILL, within());
                assertThat(picture.blue()[y / 2][x / 2]).as("blue %d, %d", x, y).isCloseTo(128, within());
                assertThat(picture.red()[y / 2][x / 2]).as("red %d, %d", x, y).isCloseTo(128, within());
            }
        }
    }

    private static void assertAlive(FilmedPattern.Seen picture, int number) {
        for (int y = PERSON.y() + 4; y < PERSON.y() + PERSON.height() - 4; y++) {
            for (int x = PERSON.x() + 4; x < PERSON.x() + PERSON.width() - 4; x++) {
                assertThat(picture.luma()[y][x])
                        .as("pixel %d, %d of picture %d", x, y, number)
                        .isBetween(
                                FilmedPattern.brightness(number) - 2 * CODEC_NOISE,
                                FilmedPattern.brightness(number) + 20 + 2 * CODEC_NOISE);
            }
        }
    }

    // The encoder blurs an edge by a pixel or two.
    private static boolean near(Box box, int x, int y) {
        int margin = 4;
        return x >= box.x() - margin
                && x < box.x() + box.width() + margin
                && y >= box.y() - margin
                && y < box.y() + box.height() + margin;
    }

    private static Predicate<Box> covering(int x, int y) {
        return box -> near(box, x, y);
    }

    private static Offset<Integer> within() {
        return Assertions.within(CODEC_NOISE);
    }

    private static <T> InstanceOfAssertFactory<T, ObjectAssert<T>> type(Class<T> type) {
        return InstanceOfAssertFactories.type(type);
    }

    private static RenderResult.Rendered rendered(RenderResult result) {
        assertThat(result).isInstanceOf(RenderResult.Rendered.class);
        return (RenderResult.Rendered) result;
    }

    private static ReviewedPlan plan(int from, int to, int enters, int leaves) {
        var region = new SubjectRegion(PERSON, Duration.ofSeconds(enters), Duration.ofSeconds(leaves));
        return reviewed(new RedactionPlan(window(from, to), FilmedPattern.SIZE, List.of(region), Optional.empty()));
    }

    private static ReviewedPlan reviewed(RedactionPlan plan) {
        return new ReviewedPlan(plan, "controller", START);
    }

    private static TimeWindow window(int from, int to) {
        return new TimeWindow(START.plusSeconds(from), START.plusSeconds(to));
    }
}
