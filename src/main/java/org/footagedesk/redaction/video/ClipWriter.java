package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.avformat.AVFormatContext.AVFMT_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_BITEXACT;
import static org.bytedeco.ffmpeg.global.avcodec.AV_CODEC_FLAG_GLOBAL_HEADER;
import static org.bytedeco.ffmpeg.global.avcodec.AV_PROFILE_H264_HIGH;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_alloc;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_free;
import static org.bytedeco.ffmpeg.global.avcodec.av_packet_rescale_ts;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_encoder_by_name;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_from_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_receive_packet;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_send_frame;
import static org.bytedeco.ffmpeg.global.avformat.AVIO_FLAG_WRITE;
import static org.bytedeco.ffmpeg.global.avformat.av_interleaved_write_frame;
import static org.bytedeco.ffmpeg.global.avformat.av_write_trailer;
import static org.bytedeco.ffmpeg.global.avformat.avformat_alloc_output_context2;
import static org.bytedeco.ffmpeg.global.avformat.avformat_free_context;
import static org.bytedeco.ffmpeg.global.avformat.avformat_new_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_write_header;
import static org.bytedeco.ffmpeg.global.avformat.avio_closep;
import static org.bytedeco.ffmpeg.global.avformat.avio_open;
import static org.bytedeco.ffmpeg.global.avutil.AVCOL_RANGE_MPEG;
import static org.bytedeco.ffmpeg.global.avutil.AV_PIX_FMT_YUV420P;
import static org.bytedeco.ffmpeg.global.avutil.av_d2q;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;
import static org.bytedeco.ffmpeg.global.avutil.av_make_q;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avcodec.AVPacket;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVIOContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.bytedeco.ffmpeg.avutil.AVRational;
import org.footagedesk.redaction.FrameSize;

/** Writes an MP4 (H.264) of pictures alone: no sound, nothing about its source, the same bytes for the same pictures. */
final class ClipWriter implements AutoCloseable {

    static final String ENCODER = "libopenh264";

    private static final int MICROS_PER_SECOND = 1_000_000;
    private static final int USUAL_CLOCK = 90_000;
    private static final double BITS_PER_PIXEL = 0.12;
    private static final long LEAST_BITS = 500_000;
    private static final long MOST_BITS = 12_000_000;
    private static final int SECONDS_BETWEEN_FULL_PICTURES = 2;

    private final AVRational micro = av_make_q(1, MICROS_PER_SECOND);
    private final AVFormatContext container = new AVFormatContext(null);
    private final AVPacket packet = av_packet_alloc();
    private final AVCodecContext encoder;
    private final AVStream stream;
    private final long frameTime;

    /**
     * @param rate the usual number of pictures a second, for the encoder's planning only
     * @param look tells the encoder how the pictures are to be shown: the shape of their pixels and their colours
     */
    ClipWriter(Path file, FrameSize size, double rate, Consumer<AVCodecContext> look) throws IOException {
        frameTime = Math.round(MICROS_PER_SECOND / rate);
        check(avformat_alloc_output_context2(container, null, "mp4", file.toString()), "begun");
        container.flags(container.flags() | AVFMT_FLAG_BITEXACT);
        AVCodec codec = avcodec_find_encoder_by_name(ENCODER);
        encoder = avcodec_alloc_context3(codec);
        look.accept(encoder);
        openEncoder(codec, size, rate);
        stream = avformat_new_stream(container, null);
        stream.time_base(av_make_q(1, USUAL_CLOCK));
        stream.sample_aspect_ratio(encoder.sample_aspect_ratio());
        check(avcodec_parameters_from_context(stream.codecpar(), encoder), "described");
        openFile(file);
    }

    private void openEncoder(AVCodec codec, FrameSize size, double rate) throws IOException {
        encoder.width(size.width()).height(size.height()).pix_fmt(AV_PIX_FMT_YUV420P);
        encoder.color_range(AVCOL_RANGE_MPEG);
        encoder.time_base(micro).framerate(av_d2q(rate, MICROS_PER_SECOND));
        encoder.bit_rate(Math.clamp((long) (size.area() * rate * BITS_PER_PIXEL), LEAST_BITS, MOST_BITS));
        encoder.gop_size((int) Math.max(1, Math.round(rate * SECONDS_BETWEEN_FULL_PICTURES)));
        encoder.flags(encoder.flags() | AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER);
        encoder.profile(AV_PROFILE_H264_HIGH);
        // More than one thread would make the bytes depend on chance.
        encoder.thread_count(1);
        check(avcodec_open2(encoder, codec, (AVDictionary) null), "encoded");
    }

    private void openFile(Path file) throws IOException {
        AVIOContext output = new AVIOContext(null);
        check(avio_open(output, file.toString(), AVIO_FLAG_WRITE), "opened");
        container.pb(output);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "movflags", "+faststart", 0);
        try {
            check(avformat_write_header(container, options), "begun");
        } finally {
            av_dict_free(options);
        }
    }

    /** @param micros when the picture is shown, since the beginning of the copy; later than the one before */
    void write(AVFrame picture, long micros) throws IOException {
        picture.pts(micros);
        // Which pictures are full ones is the encoder's choice, not that of the source.
        picture.pict_type(0);
        check(avcodec_send_frame(encoder, picture), "encoded");
        writePackets();
    }

    /** Completes the file; without it there is no copy. */
    void finish() throws IOException {
        check(avcodec_send_frame(encoder, null), "encoded");
        writePackets();
        check(av_write_trailer(container), "completed");
    }

    private void writePackets() throws IOException {
        while (avcodec_receive_packet(encoder, packet) >= 0) {
            packet.duration(frameTime);
            packet.stream_index(stream.index());
            av_packet_rescale_ts(packet, micro, stream.time_base());
            check(av_interleaved_write_frame(container, packet), "written");
        }
    }

    private static void check(int code, String step) throws IOException {
        if (code < 0) {
            throw new IOException("The copy could not be " + step + " (FFmpeg says " + code + "); is the disk full?");
        }
    }

    @Override
    public void close() {
        av_packet_free(packet);
        avcodec_free_context(encoder);
        if (container.pb() != null) {
            avio_closep(container.pb());
        }
        avformat_free_context(container);
    }
}
