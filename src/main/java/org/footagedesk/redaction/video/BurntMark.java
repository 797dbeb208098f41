package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC1;
import static org.bytedeco.opencv.global.opencv_imgproc.FONT_HERSHEY_SIMPLEX;
import static org.bytedeco.opencv.global.opencv_imgproc.LINE_AA;
import static org.bytedeco.opencv.global.opencv_imgproc.getTextSize;
import static org.bytedeco.opencv.global.opencv_imgproc.putText;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Point;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;

/** A strip with words in a corner of every picture, in a corner that shows nothing else if there is one. */
final class BurntMark implements AutoCloseable {

    private static final double LETTERS_AT_SCALE_1 = 22;
    private static final int LINES_PER_PICTURE = 30;
    private static final int BLACK = 16;
    private static final int WHITE = 235;
    private static final int COLOURLESS = 128;

    private final Optional<Mat> strip;
    private final Box place;

    private BurntMark(Optional<Mat> strip, Box place) {
        this.strip = strip;
        this.place = place;
    }

    static BurntMark none() {
        return new BurntMark(Optional.empty(), new Box(0, 0, 1, 1));
    }

    /** @param shown the boxes that some picture shows, which the strip keeps clear of where it can */
    static BurntMark of(String words, FrameSize frame, List<Box> shown) {
        double scale = Math.max(0.35, frame.height() / (LINES_PER_PICTURE * LETTERS_AT_SCALE_1));
        int thickness = scale > 1.2 ? 2 : 1;
        var below = new int[1];
        try (var text = getTextSize(words, FONT_HERSHEY_SIMPLEX, scale, thickness, below)) {
            int margin = below[0];
            int width = even(Math.min(frame.width(), text.width() + 2 * margin));
            int height = even(Math.min(frame.height(), text.height() + 2 * margin + below[0]));
            return new BurntMark(
                    Optional.of(draw(words, width, height, margin, text.height(), scale, thickness)),
                    corner(frame, width, height, shown));
        }
    }

    void burnInto(AVFrame picture) {
        strip.ifPresent(mat -> {
            long at = (long) place.y() * picture.linesize(0) + place.x();
            av_image_copy_plane(
                    picture.data(0).getPointer(at),
                    picture.linesize(0),
                    mat.data(),
                    (int) mat.step(),
                    place.width(),
                    place.height());
            colourless(picture, 1);
            colourless(picture, 2);
        });
    }

    private void colourless(AVFrame picture, int plane) {
        for (int row = place.y() / 2; row < (place.y() + place.height()) / 2; row++) {
            long at = (long) row * picture.linesize(plane) + place.x() / 2;
            Pointer.memset(picture.data(plane).getPointer(at), COLOURLESS, place.width() / 2);
        }
    }

    private static Mat draw(String words, int width, int height, int margin, int letters, double scale, int thickness) {
        try (var black = new Scalar(BLACK);
                var white = new Scalar(WHITE);
                var start = new Point(margin, margin + letters)) {
            var strip = new Mat(height, width, CV_8UC1, black);
            putText(strip, words, start, FONT_HERSHEY_SIMPLEX, scale, white, thickness, LINE_AA, false);
            return strip;
        }
    }

    private static Box corner(FrameSize frame, int width, int height, List<Box> shown) {
        int right = even(frame.width() - width);
        int bottom = even(frame.height() - height);
        var corners = Stream.of(
                        new Box(0, bottom, width, height),
                        new Box(right, bottom, width, height),
                        new Box(right, 0, width, height),
                        new Box(0, 0, width, height))
                .toList();
        return corners.stream()
                .filter(corner -> shown.stream().noneMatch(corner::touches))
                .findFirst()
                .orElse(corners.getFirst());
    }

    private static int even(int pixels) {
        return pixels & ~1;
    }

    Box place() {
        return place;
    }

    @Override
    public void close() {
        strip.ifPresent(Mat::close);
    }
}
