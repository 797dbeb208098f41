package org.footagedesk.redaction.video;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.footagedesk.redaction.FrameSize;

/** Draws pictures of a clip, evenly spread, side by side in rows of four. */
final class Sheet {

    private static final int COLUMNS = 4;
    private static final int TILE_WIDTH = 320;
    private static final int MARGIN = 8;

    private Sheet() {}

    static PictureResult.Picture of(Path file, int pictures, VideoLimits limits) throws UnreadableClip {
        try (var clip = OpenClip.open(file, limits)) {
            long frames = clip.extent().frames();
            int tiles = (int) Math.min(pictures, frames);
            if (tiles == 0) {
                throw new UnreadableClip("The clip " + clip.name() + " has no pictures.");
            }
            var tile = tileFor(clip.size());
            try (var white = new Scalar(255, 255, 255, 0);
                    var sheet = new Mat(extent(rows(tiles), tile.height()), width(tiles, tile), CV_8UC3, white);
                    var repaint = Repaint.forPictureFile(tile)) {
                long number = 0;
                int drawn = 0;
                for (AVFrame frame = clip.next(); frame != null && drawn < tiles; frame = clip.next()) {
                    if (number++ == drawn * frames / tiles) {
                        draw(repaint.of(frame), sheet, tile, drawn++);
                    }
                }
                return JpegBytes.of(sheet);
            }
        }
    }

    private static void draw(AVFrame picture, Mat sheet, FrameSize tile, int number) {
        int x = MARGIN + number % COLUMNS * (tile.width() + MARGIN);
        int y = MARGIN + number / COLUMNS * (tile.height() + MARGIN);
        try (var place = new Rect(x, y, tile.width(), tile.height());
                var part = new Mat(sheet, place);
                var mat = new Mat(tile.height(), tile.width(), CV_8UC3, picture.data(0), picture.linesize(0))) {
            mat.copyTo(part);
        }
    }

    private static FrameSize tileFor(FrameSize clip) {
        int height = (int) Math.clamp((long) TILE_WIDTH * clip.height() / clip.width(), 2, 2L * TILE_WIDTH);
        return new FrameSize(TILE_WIDTH, height & ~1);
    }

    private static int rows(int tiles) {
        return Math.ceilDiv(tiles, COLUMNS);
    }

    private static int width(int tiles, FrameSize tile) {
        return extent(Math.min(tiles, COLUMNS), tile.width());
    }

    private static int extent(int number, int pixels) {
        return MARGIN + number * (pixels + MARGIN);
    }
}
