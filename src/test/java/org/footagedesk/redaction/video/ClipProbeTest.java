package org.footagedesk.redaction.video;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.OptionalLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClipProbeTest {

    @TempDir
    Path folder;

    private Path clip;

    @BeforeEach
    void fourSecondsAreFilmed() throws Exception {
        clip = FilmedPattern.film(folder.resolve("clip.mp4"), 4);
    }

    @Test
    void aClipSaysHowLargeAndHowLongItIs() {
        assertThat(probe(clip, VideoLimits.usual()))
                .isEqualTo(new ProbeResult.Probed(
                        FilmedPattern.SIZE, 5, OptionalLong.of(20), 20, Duration.ofSeconds(4), false));
    }

    @Test
    void aClipCutShortSaysHowManyPicturesAreLeft() throws Exception {
        byte[] bytes = Files.readAllBytes(clip);
        Files.write(clip, Arrays.copyOf(bytes, bytes.length / 2));

        assertThat(reason(clip, VideoLimits.usual()))
                .matches("The clip clip.mp4 is cut short: \\d+ of its 20 pictures can be read\\..*");
    }

    @Test
    void aClipThatLostItsIndexIsRefused() throws Exception {
        Files.write(clip, Arrays.copyOf(Files.readAllBytes(clip), 300));

        assertThat(reason(clip, VideoLimits.usual())).contains("damaged or cut short");
    }

    @Test
    void aPlaylistNamedAsAClipLeadsNowhere() throws Exception {
        var playlist = Files.writeString(
                folder.resolve("list.mp4"),
                "#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\nfile://" + clip.toAbsolutePath() + "\n#EXT-X-ENDLIST\n");

        assertThat(reason(playlist, VideoLimits.usual())).contains("not a clip that can be read");
    }

    @Test
    void anEmptyFileAndAMissingOneAreRefused() throws Exception {
        assertThat(reason(Files.createFile(folder.resolve("empty.mp4")), VideoLimits.usual()))
                .contains("not a clip");
        assertThat(reason(folder.resolve("absent.mp4"), VideoLimits.usual())).isEqualTo("There is no file absent.mp4.");
    }

    @Test
    void picturesLargerThanAllowedAreRefusedBeforeTheyAreDecoded() {
        assertThat(reason(clip, limits(1L << 30, 10_000, Duration.ofHours(1))))
                .isEqualTo("The pictures of clip.mp4 are 192 x 128 pixels, more than the 10000 allowed.");
    }

    @Test
    void aClipLongerOrLargerThanAllowedIsRefused() {
        assertThat(reason(clip, limits(1L << 30, 1_000_000, Duration.ofSeconds(3))))
                .contains("longer than");
        assertThat(reason(clip, limits(100, 1_000_000, Duration.ofHours(1)))).contains("larger than");
    }

    private static VideoLimits limits(long bytes, long pixels, Duration length) {
        return new VideoLimits(bytes, pixels, length, Duration.ofMinutes(1), Duration.ofMinutes(1), 1L << 30);
    }

    private static ProbeResult probe(Path file, VideoLimits limits) {
        return new ClipProbe(FilmedPattern.sandbox(limits)).probe(file);
    }

    private static String reason(Path file, VideoLimits limits) {
        var result = probe(file, limits);
        assertThat(result).isInstanceOf(ProbeResult.Refused.class);
        return ((ProbeResult.Refused) result).reason();
    }
}
