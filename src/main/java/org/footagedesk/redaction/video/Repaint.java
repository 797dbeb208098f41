package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_JPEG;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_BGR24;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_get_buffer;
import static org.bytedeco.ffmpeg.global.swscale.sws_alloc_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_free_context;
import static org.bytedeco.ffmpeg.global.swscale.sws_scale_frame;

import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.swscale.SwsContext;
import org.footagedesk.redaction.FrameSize;

/** Turns decoded pictures into the one form and size that follows: for the encoder, or for a picture file. */
final class Repaint implements AutoCloseable {

    private final SwsContext scaler = sws_alloc_context();
    private final AVFrame painted = av_frame_alloc();

    private Repaint(FrameSize size, int format, int range) {
        painted.width(size.width()).height(size.height()).format(format).color_range(range);
        if (av_frame_get_buffer(painted, 0) < 0) {
            throw new OutOfMemoryError("There is no room for a picture of " + size + ".");
        }
    }

    static Repaint forEncoder(FrameSize size) {
        return new Repaint(size, AV_PIX_FMT_YUV420P, AVCOL_RANGE_MPEG);
    }

    static Repaint forPictureFile(FrameSize size) {
        return new Repaint(size, AV_PIX_FMT_BGR24, AVCOL_RANGE_JPEG);
    }

    /** The picture in the new form, good until the next call; the same picture where nothing need change. */
    AVFrame of(AVFrame picture) throws UnreadableClip {
        boolean same = picture.format() == painted.format()
                && picture.color_range() != AVCOL_RANGE_JPEG
                && picture.width() == painted.width()
                && picture.height() == painted.height();
        if (same) {
            return picture;
        }
        if (sws_scale_frame(scaler, painted, picture) < 0) {
            throw new UnreadableClip("The clip's pictures are in a form that cannot be worked with here.");
        }
        return painted;
    }

    @Override
    public void close() {
        sws_free_context(scaler);
        av_frame_free(painted);
    }
}
