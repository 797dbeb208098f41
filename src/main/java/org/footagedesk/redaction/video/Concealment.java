package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_make_writable;
import static org.bytedeco.ffmpeg.global.avutil.av_image_copy_plane;

import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;

/**
 * A sheet in one solid colour onto which only the boxes that may be seen are copied from the live picture; what is not
 * copied never reaches the encoder.
 */
final class Concealment implements AutoCloseable {

    /** The brightness of what is concealed; dark grey, so that it is not taken for a dark scene. */
    static final int FILL = 48;

    private static final int COLOURLESS = 128;

    private final FrameSize size;
    private final AVFrame sheet = av_frame_alloc();

    Concealment(FrameSize size) {
        this.size = size;
        sheet.width(size.width())
                .height(size.height())
                .format(AV_PIX_FMT_YUV420P)
                .color_range(AVCOL_RANGE_MPEG);
        if (av_frame_get_buffer(sheet, 0) < 0) {
            throw new OutOfMemoryError("There is no room for a picture of " + size + ".");
        }
    }

    /** The sheet with the boxes of the live picture and the mark on top; good until the next call. */
    AVFrame of(AVFrame live, List<Box> visible, BurntMark mark) {
        av_frame_make_writable(sheet);
        fill(sheet.data(0), (long) sheet.linesize(0) * size.height(), FILL);
        for (int plane = 1; plane <= 2; plane++) {
            fill(sheet.data(plane), (long) sheet.linesize(plane) * ((size.height() + 1) / 2), COLOURLESS);
        }
        for (Box box : visible) {
            copy(live, box);
        }
        mark.burnInto(sheet);
        return sheet;
    }

    private static void fill(BytePointer plane, long bytes, int value) {
        Pointer.memset(plane, value, bytes);
    }

    // Two by two pixels share their colour: an edge that cuts through such a group leaves the whole group concealed.
    private void copy(AVFrame live, Box box) {
        int left = box.x() + (box.x() & 1);
        int top = box.y() + (box.y() & 1);
        int width = Math.min(box.x() + box.width(), size.width()) / 2 * 2 - left;
        int height = Math.min(box.y() + box.height(), size.height()) / 2 * 2 - top;
        if (width <= 0 || height <= 0) {
            return;
        }
        copy(live, 0, left, top, width, height);
        copy(live, 1, left / 2, top / 2, width / 2, height / 2);
        copy(live, 2, left / 2, top / 2, width / 2, height / 2);
    }

    private void copy(AVFrame live, int plane, int left, int top, int width, int height) {
        long from = (long) top * live.linesize(plane) + left;
        long to = (long) top * sheet.linesize(plane) + left;
        av_image_copy_plane(
                sheet.data(plane).getPointer(to),
                sheet.linesize(plane),
                live.data(plane).getPointer(from),
                live.linesize(plane),
                width,
                height);
    }

    @Override
    public void close() {
        av_frame_free(sheet);
    }
}
