package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.global.avutil;
import org.footagedesk.redaction.FrameSize;

/** Films small clips of a bright chequered wall for tests, and looks at the pictures of clips. */
final class FilmedPattern {

    static final FrameSize SIZE = new FrameSize(192, 128);

    private static final Path OWN_FOLDER = Path.of("target/clip-tests");

    static {
        System.setProperty(
                "org.bytedeco.javacpp.cachedir",
                OWN_FOLDER.resolve("native").toAbsolutePath().toString());
        avutil.av_log_set_level(avutil.AV_LOG_QUIET);
    }

    private FilmedPattern() {}

    /** One sandbox for all tests, so that FFmpeg is unpacked once. */
    static VideoSandbox sandbox(VideoLimits limits) {
        return new VideoSandbox(OWN_FOLDER, limits);
    }

    /** A clip of so many seconds with five pictures a second; picture n has the brightness of {@link #brightness}. */
    static Path film(Path file, int seconds) throws IOException {
        return film(file, LongStream.range(0, seconds * 5L).map(n -> n * 200).toArray());
    }

    /** A clip with one picture at each of these milliseconds. */
    static Path film(Path file, long... millis) throws IOException {
        return film(file, encoder -> {}, millis);
    }

    /** The same, with pixels of another shape or colours of another meaning. */
    static Path film(Path file, Consumer<AVCodecContext> shape, long... millis) throws IOException {
        AVFrame frame = av_frame_alloc();
        frame.width(SIZE.width()).height(SIZE.height()).format(AV_PIX_FMT_YUV420P);
        av_frame_get_buffer(frame, 0);
        try (var writer = new ClipWriter(file, SIZE, 5, shape)) {
            for (int number = 0; number < millis.length; number++) {
                paint(frame, number);
                writer.write(frame, millis[number] * 1000);
            }
            writer.finish();
        } finally {
            av_frame_free(frame);
        }
        return file;
    }

    /** The brightness of the darker squares of the number-th picture. */
    static int brightness(int number) {
        return 90 + number % 30 * 4;
    }

    private static void paint(AVFrame frame, int number) {
        for (int y = 0; y < SIZE.height(); y++) {
            for (int x = 0; x < SIZE.width(); x++) {
                boolean lighter = (x / 16 + y / 16) % 2 == 1;
                frame.data(0).put((long) y * frame.linesize(0) + x, (byte) (brightness(number) + (lighter ? 20 : 0)));
            }
        }
        for (int y = 0; y < SIZE.height() / 2; y++) {
            for (int x = 0; x < SIZE.width() / 2; x++) {
                frame.data(1).put((long) y * frame.linesize(1) + x, (byte) 90);
                frame.data(2).put((long) y * frame.linesize(2) + x, (byte) 170);
            }
        }
    }

    /** All pictures of a clip, in order. */
    static List<Seen> look(Path clip) throws UnreadableClip {
        var pictures = new ArrayList<Seen>();
        try (var reader = OpenClip.open(clip, VideoLimits.usual())) {
            for (AVFrame frame = reader.next(); frame != null; frame = reader.next()) {
                var size = reader.size();
                pictures.add(new Seen(
                        reader.micros(),
                        plane(frame, 0, size.width(), size.height()),
                        plane(frame, 1, size.width() / 2, size.height() / 2),
                        plane(frame, 2, size.width() / 2, size.height() / 2)));
            }
        }
        return pictures;
    }

    private static int[][] plane(AVFrame frame, int plane, int width, int height) {
        var pixels = new int[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                pixels[y][x] = frame.data(plane).get((long) y * frame.linesize(plane) + x) & 0xff;
            }
        }
        return pixels;
    }

    /**
     * One picture as it was decoded.
     *
     * @param micros when it is shown, since the beginning of the clip
     * @param luma the brightness of its pixels, by row and column; {@code blue} and {@code red} are its colours at half size
     */
    record Seen(long micros, int[][] luma, int[][] blue, int[][] red) {}
}
