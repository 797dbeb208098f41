package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StillTest {

    private static final Instant START = Instant.parse("2026-11-21T14:30:00Z");

    @TempDir
    Path folder;

    private final VideoSandbox sandbox = FilmedPattern.sandbox(VideoLimits.usual());
    private Path clip;

    @BeforeEach
    void fourSecondsAreFilmed() throws Exception {
        clip = FilmedPattern.film(folder.resolve("clip.mp4"), 4);
    }

    @Test
    void theStillIsThePictureShownAtThatMoment() throws Exception {
        // 2.7 s into the second segment the picture of 2.6 s is shown, the 13th
        var picture = picture(still(6_700));

        assertThat(picture.size()).isEqualTo(FilmedPattern.SIZE);
        assertThat(green(picture)).isCloseTo(green(picture(still(2_600))), within(2));
        assertThat(green(picture)).isGreaterThan(green(picture(still(2_400))) + 2);
    }

    @Test
    void whereNothingWasRecordedThereIsNoStill() {
        assertThat(still(-1))
                .isEqualTo(new PictureResult.Refused("There is no footage at that moment; it begins later."));
        assertThat(still(8_000))
                .isEqualTo(
                        new PictureResult.Refused("There is no footage at that moment; clip.mp4 does not cover it."));
    }

    private PictureResult still(long millis) {
        var source = List.of(new SourceSegment(clip, START), new SourceSegment(clip, START.plusSeconds(4)));
        return new Still(sandbox).at(START.plusMillis(millis), source);
    }

    private static PictureResult.Picture picture(PictureResult result) {
        assertThat(result).isInstanceOf(PictureResult.Picture.class);
        return (PictureResult.Picture) result;
    }

    private static int green(PictureResult.Picture picture) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(picture.jpeg())).getRGB(8, 8) >> 8 & 0xff;
    }
}
