package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avcodec.avcodec_alloc_context3;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_find_decoder;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_free_context;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_open2;
import static org.bytedeco.ffmpeg.global.avcodec.avcodec_parameters_to_context;
import static org.bytedeco.ffmpeg.global.avformat.av_find_best_stream;
import static org.bytedeco.ffmpeg.global.avformat.avformat_close_input;
import static org.bytedeco.ffmpeg.global.avformat.avformat_find_stream_info;
import static org.bytedeco.ffmpeg.global.avformat.avformat_open_input;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_AUDIO;
import static org.bytedeco.ffmpeg.global.avutil.AVMEDIA_TYPE_VIDEO;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_free;
import static org.bytedeco.ffmpeg.global.avutil.av_dict_set;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.ffmpeg.avcodec.AVCodec;
import org.bytedeco.ffmpeg.avcodec.AVCodecContext;
import org.bytedeco.ffmpeg.avformat.AVFormatContext;
import org.bytedeco.ffmpeg.avformat.AVStream;
import org.bytedeco.ffmpeg.avutil.AVDictionary;
import org.bytedeco.javacpp.PointerPointer;
import org.jspecify.annotations.Nullable;

/** Opens a file as a clip, or says why it is refused; checks its size before anything is decoded. */
final class OpenClip {

    // Playlists and lists of files could lead to other files of this machine: only formats that carry pictures open.
    private static final String FORMATS =
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,avi,mpegts,mpeg,mpegvideo,dhav,h264,hevc,asf,flv";

    private OpenClip() {}

    static ClipReader open(Path file, VideoLimits limits) throws UnreadableClip {
        String name = file.getFileName().toString();
        checkFile(file, name, limits);
        AVFormatContext container = new AVFormatContext(null);
        if (avformat_open_input(container, file.toString(), null, options()) < 0) {
            throw new UnreadableClip("The file " + name
                    + " is not a clip that can be read: it is of another kind, damaged or cut short. "
                    + "Export it anew from the recorder.");
        }
        AVCodecContext decoder = null;
        try {
            AVStream stream = pictures(container, name, limits);
            decoder = decoder(stream, limits);
            if (decoder == null) {
                throw new UnreadableClip("The pictures of " + name + " are in a form that cannot be read here.");
            }
            return new ClipReader(name, container, stream, decoder);
        } finally {
            if (decoder == null) {
                avformat_close_input(container);
            }
        }
    }

    static boolean hasSound(AVFormatContext container) {
        return av_find_best_stream(container, AVMEDIA_TYPE_AUDIO, -1, -1, (PointerPointer<?>) null, 0) >= 0;
    }

    private static void checkFile(Path file, String name, VideoLimits limits) throws UnreadableClip {
        try {
            if (!Files.isRegularFile(file)) {
                throw new UnreadableClip("There is no file " + name + ".");
            }
            long bytes = Files.size(file);
            if (bytes > limits.bytes()) {
                throw new UnreadableClip("The file " + name + " is larger than the " + (limits.bytes() >> 20)
                        + " MB allowed; export a shorter clip.");
            }
        } catch (IOException unreadable) {
            throw new UnreadableClip("The file " + name + " cannot be opened.");
        }
    }

    private static AVDictionary options() {
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "protocol_whitelist", "file", 0);
        av_dict_set(options, "format_whitelist", FORMATS, 0);
        return options;
    }

    private static AVStream pictures(AVFormatContext container, String name, VideoLimits limits) throws UnreadableClip {
        int index = avformat_find_stream_info(container, (PointerPointer<?>) null) < 0
                ? -1
                : av_find_best_stream(container, AVMEDIA_TYPE_VIDEO, -1, -1, (PointerPointer<?>) null, 0);
        if (index < 0) {
            throw new UnreadableClip(
                    "The file " + name + " has no pictures that can be read; it may be damaged or cut short.");
        }
        AVStream stream = container.streams(index);
        long width = stream.codecpar().width();
        long height = stream.codecpar().height();
        if (width < 2 || height < 2) {
            throw new UnreadableClip(
                    "The file " + name + " has no pictures that can be read; it may be damaged or cut short.");
        }
        if (width * height > limits.pixels()) {
            throw new UnreadableClip("The pictures of " + name + " are " + width + " x " + height
                    + " pixels, more than the " + limits.pixels() + " allowed.");
        }
        if (new Timeline(container, stream).duration() / 1_000_000
                > limits.length().toSeconds()) {
            throw new UnreadableClip("The clip " + name + " is longer than the "
                    + limits.length().toHours() + " hours allowed; export a shorter one.");
        }
        return stream;
    }

    private static @Nullable AVCodecContext decoder(AVStream stream, VideoLimits limits) {
        AVCodec codec = avcodec_find_decoder(stream.codecpar().codec_id());
        if (codec == null) {
            return null;
        }
        AVCodecContext decoder = avcodec_alloc_context3(codec);
        AVDictionary options = new AVDictionary(null);
        av_dict_set(options, "threads", "2", 0);
        av_dict_set(options, "max_pixels", Long.toString(limits.pixels()), 0);
        try {
            if (avcodec_parameters_to_context(decoder, stream.codecpar()) < 0
                    || avcodec_open2(decoder, codec, options) < 0) {
                avcodec_free_context(decoder);
                return null;
            }
        } finally {
            av_dict_free(options);
        }
        return decoder;
    }
}
