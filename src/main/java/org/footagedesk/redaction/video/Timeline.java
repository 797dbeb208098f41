package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avformat.av_guess_frame_rate;
import static org.bytedeco.ffmpeg.global.avutil.AV_NOPTS_VALUE;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;
import static org.bytedeco.ffmpeg.global.avutil.av_q2d;
import static org.bytedeco.ffmpeg.global.avutil.av_rescale_q;

import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;

/** How a clip counts time, against microseconds since its beginning. */
final class Timeline {

    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final double PLAUSIBLE_RATE = 240;
    private static final double USUAL_RATE = 25;

    private final AVRational unit;
    private final AVRational micro = av_make_q(1, MICROS_PER_SECOND);
    private final long start;
    private final long duration;
    private final double rate;

    Timeline(AVFormatContext container, AVStream stream) {
        unit = stream.time_base();
        start = stream.start_time() == AV_NOPTS_VALUE ? 0 : stream.start_time();
        duration = stream.duration() == AV_NOPTS_VALUE
                ? Math.max(0, container.duration())
                : av_rescale_q(stream.duration(), unit, micro);
        double guessed = av_q2d(av_guess_frame_rate(container, stream, (AVFrame) null));
        rate = guessed > 0 && guessed <= PLAUSIBLE_RATE ? guessed : USUAL_RATE;
    }

    /** How long the file says it is, in microseconds; 0 where it does not say. */
    long duration() {
        return duration;
    }

    /** The usual number of pictures a second. */
    double rate() {
        return rate;
    }

    /** How long a picture is usually shown, in microseconds. */
    long frameTime() {
        return Math.round(MICROS_PER_SECOND / rate);
    }

    long micros(long stamp) {
        return av_rescale_q(stamp - start, unit, micro);
    }

    long stamp(long micros) {
        return av_rescale_q(micros, micro, unit) + start;
    }

    /** When the picture in the packet ends. */
    long end(AVPacket packet) {
        long stamp = packet.pts() == AV_NOPTS_VALUE ? packet.dts() : packet.pts();
        if (stamp == AV_NOPTS_VALUE) {
            return 0;
        }
        return packet.duration() > 0 ? micros(stamp + packet.duration()) : micros(stamp) + frameTime();
    }
}
