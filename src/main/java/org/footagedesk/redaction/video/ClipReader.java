package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avcodec.AV_PKT_FLAG_CORRUPT;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_unref;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_flush_buffers;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_frame;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_packet;
import static org.bytedeco.ffmpeg.global.avformat.AVSEEK_FLAG_BACKWARD;
import static org.bytedeco.ffmpeg.global.avformat.av_guess_sample_aspect_ratio;
import static org.bytedeco.ffmpeg.global.avformat.av_read_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_seek_frame;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.util.OptionalLong;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.footagedesk.redaction.FrameSize;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of one clip in order, each with its time since the clip's beginning in microseconds. */
final class ClipReader implements AutoCloseable {

    private final String name;
    private final AVFormatContext container;
    private final AVStream stream;
    private final AVCodecContext decoder;
    private final Timeline timeline;
    private final FrameSize size;
    private final AVPacket packet = av_packet_alloc();
    private final AVFrame frame = av_frame_alloc();
    private boolean inputEnded;

    /** Takes over what has been opened and closes it in the end; see {@link OpenClip}. */
    ClipReader(String name, AVFormatContext container, AVStream stream, AVCodecContext decoder) {
        this.name = name;
        this.container = container;
        this.stream = stream;
        this.decoder = decoder;
        timeline = new Timeline(container, stream);
        size = new FrameSize(stream.codecpar().width(), stream.codecpar().height());
    }

    String name() {
        return name;
    }

    FrameSize size() {
        return size;
    }

    Timeline timeline() {
        return timeline;
    }

    /** Tells an encoder how the pictures are to be shown: the shape of their pixels and the meaning of their colours. */
    void describe(AVCodecContext encoder) {
        encoder.sample_aspect_ratio(av_guess_sample_aspect_ratio(container, stream, null));
        encoder.colorspace(decoder.colorspace());
        encoder.color_primaries(decoder.color_primaries());
        encoder.color_trc(decoder.color_trc());
    }

    boolean hasSound() {
        return OpenClip.hasSound(container);
    }

    /** How many pictures the file says it has; only an MP4 counts them reliably. */
    OptionalLong declaredFrames() {
        boolean counted = container.iformat().name().getString().startsWith("mov") && stream.nb_frames() > 0;
        return counted ? OptionalLong.of(stream.nb_frames()) : OptionalLong.empty();
    }

    /** Goes through the whole file without decoding; afterwards reading begins anew. */
    Extent extent() throws UnreadableClip {
        long frames = 0;
        long end = 0;
        while (nextPacket()) {
            if ((packet.flags() & AV_PKT_FLAG_CORRUPT) == 0) {
                frames++;
                end = Math.max(end, timeline.end(packet));
            }
            av_packet_unref(packet);
        }
        seek(0);
        return new Extent(frames, end);
    }

    /** Goes to a full picture at or before that time, so that reading can begin there. */
    void seek(long micros) throws UnreadableClip {
        jump(micros);
        if (micros > 0) {
            // Some formats land between full pictures, and the first that can be decoded comes too late.
            boolean late = next() == null || micros() > micros;
            jump(late ? 0 : micros);
        }
    }

    private void jump(long micros) throws UnreadableClip {
        if (av_seek_frame(container, stream.index(), timeline.stamp(micros), AVSEEK_FLAG_BACKWARD) < 0) {
            throw new UnreadableClip("The clip " + name + " has no index of its pictures; export it as MP4.");
        }
        avcodec_flush_buffers(decoder);
        inputEnded = false;
    }

    /** The next picture, which is good until the next call; null at the end. */
    @Nullable
    AVFrame next() throws UnreadableClip {
        av_frame_unref(frame);
        while (avcodec_receive_frame(decoder, frame) < 0) {
            if (inputEnded) {
                return null;
            }
            feedDecoder();
        }
        if (frame.width() != size.width() || frame.height() != size.height()) {
            throw new UnreadableClip("The clip " + name + " changes its picture size on the way, from " + size + " to "
                    + frame.width() + " x " + frame.height() + "; export its parts one by one.");
        }
        return frame;
    }

    /** When the picture that was read last is shown. */
    long micros() {
        return timeline.micros(frame.best_effort_timestamp());
    }

    private void feedDecoder() {
        if (!nextPacket()) {
            inputEnded = true;
            avcodec_send_packet(decoder, (AVPacket) null);
            return;
        }
        // A damaged picture is left out by the decoder; that pictures are missing shows in their number.
        avcodec_send_packet(decoder, packet);
        av_packet_unref(packet);
    }

    private boolean nextPacket() {
        while (av_read_frame(container, packet) >= 0) {
            if (packet.stream_index() == stream.index()) {
                return true;
            }
            av_packet_unref(packet);
        }
        return false;
    }

    @Override
    public void close() {
        av_frame_free(frame);
        av_packet_free(packet);
        avcodec_free_context(decoder);
        avformat_close_input(container);
    }

    /**
     * What is really in the file.
     *
     * @param end when the last picture that can be read ends, in microseconds
     */
    record Extent(long frames, long end) {}
}
