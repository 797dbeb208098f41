package org.footagedesk.redaction.video;

import java.io.IOException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.ffmpeg.avutil.AVFrame;
import org.footagedesk.redaction.Box;
import org.footagedesk.redaction.FrameSize;
import org.jspecify.annotations.Nullable;

/** Writes the pictures of a window, in order and each once, with what the plan conceals concealed. */
final class RenderedWindow {

    private static final int PROGRESS_EVERY = 5;

    private final Job.Render job;
    private final VideoLimits limits;
    private final RenderWatch watch;
    private final Gaps gaps;
    private final long windowLength;
    private @Nullable RenderLine line;
    private long frames;
    private long first;
    private long last = -1;
    private long frameTime;

    RenderedWindow(Job.Render job, VideoLimits limits, RenderWatch watch) {
        this.job = job;
        this.limits = limits;
        this.watch = watch;
        gaps = new Gaps(job.window());
        windowLength = micros(job.window().length());
    }

    Job.Written render() throws UnreadableClip, IOException {
        var segments = job.source().stream()
                .filter(segment -> segment.start().isBefore(job.window().to()))
                .sorted(Comparator.comparing(SourceSegment::start))
                .toList();
        try {
            for (SourceSegment segment : segments) {
                copy(segment);
            }
            if (line == null) {
                throw new UnreadableClip("There is no footage in that window.");
            }
            line.writer().finish();
            watch.progressed(frames, frames);
            return new Job.Written(
                    frames, line.size(), Duration.of(last - first + frameTime, ChronoUnit.MICROS), gaps.all());
        } finally {
            if (line != null) {
                line.close();
            }
        }
    }

    private void copy(SourceSegment segment) throws UnreadableClip, IOException {
        long begins = ChronoUnit.MICROS.between(job.window().from(), segment.start());
        try (var clip = OpenClip.open(segment.file(), limits)) {
            if (begins + clip.timeline().duration() <= 0 && clip.timeline().duration() > 0) {
                return;
            }
            refuseIfCutShort(clip, begins);
            clip.seek(Math.max(0, -begins));
            for (AVFrame frame = clip.next(); frame != null; frame = clip.next()) {
                long micros = begins + clip.micros();
                if (micros >= windowLength) {
                    return;
                }
                // Segments may overlap by a few pictures; each moment is shown once.
                if (micros >= 0 && micros > last) {
                    write(clip, frame, micros);
                }
            }
        }
    }

    // Pictures lost after the window's end do not matter to the copy.
    private void refuseIfCutShort(ClipReader clip, long begins) throws UnreadableClip {
        var extent = clip.extent();
        if (ProbedFile.cutShort(clip, extent) && begins + extent.end() < windowLength) {
            throw ProbedFile.refusal(clip, extent);
        }
    }

    private void write(ClipReader clip, AVFrame frame, long micros) throws UnreadableClip, IOException {
        var open = line;
        if (open == null) {
            open = RenderLine.forClip(job, clip);
            line = open;
            first = micros;
        }
        if (!clip.size().equals(open.source())) {
            throw new UnreadableClip("The footage changes its picture size from " + open.source() + " to " + clip.size()
                    + " at " + clip.name() + "; export its parts one by one.");
        }
        frameTime = clip.timeline().frameTime();
        gaps.picture(micros, frameTime);
        open.write(frame, visibleAt(micros, open.size()), micros - first);
        last = micros;
        frames++;
        if (frames % PROGRESS_EVERY == 0) {
            watch.progressed(frames, Math.max(frames, windowLength / frameTime));
        }
    }

    private List<Box> visibleAt(long micros, FrameSize size) {
        return job.plan()
                .map(plan -> plan.visibleAt(Duration.of(micros, ChronoUnit.MICROS)))
                .orElseGet(() -> List.of(new Box(0, 0, size.width(), size.height())));
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1000;
    }
}
