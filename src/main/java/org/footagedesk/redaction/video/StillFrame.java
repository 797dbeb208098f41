package org.footagedesk.redaction.video;

import static org.bytedeco.ffmpeg.global.avutil.av_frame_alloc;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_free;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_ref;
import static org.bytedeco.ffmpeg.global.avutil.av_frame_unref;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;

/** Finds the picture that footage shows at a moment: the last one that begins at or before it. */
final class StillFrame {

    private StillFrame() {}

    static PictureResult.Picture take(List<SourceSegment> source, Instant at, VideoLimits limits)
            throws UnreadableClip {
        var segment = source.stream()
                .filter(candidate -> !candidate.start().isAfter(at))
                .max(Comparator.comparing(SourceSegment::start))
                .orElseThrow(() -> new UnreadableClip("There is no footage at that moment; it begins later."));
        AVFrame shown = av_frame_alloc();
        try (var clip = OpenClip.open(segment.file(), limits)) {
            find(clip, ChronoUnit.MICROS.between(segment.start(), at), shown);
            return JpegBytes.of(shown, clip.size());
        } finally {
            av_frame_free(shown);
        }
    }

    private static void find(ClipReader clip, long wanted, AVFrame shown) throws UnreadableClip {
        clip.seek(wanted);
        long ends = Long.MIN_VALUE;
        AVFrame frame = clip.next();
        while (frame != null && clip.micros() <= wanted) {
            av_frame_unref(shown);
            av_frame_ref(shown, frame);
            ends = clip.micros() + clip.timeline().frameTime();
            frame = clip.next();
        }
        boolean ended = frame == null && wanted >= ends;
        if (ends == Long.MIN_VALUE || ended) {
            throw new UnreadableClip("There is no footage at that moment; " + clip.name() + " does not cover it.");
        }
    }
}
