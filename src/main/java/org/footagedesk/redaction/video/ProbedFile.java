package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Looks through a file from end to end and compares what is there with what the file says. */
final class ProbedFile {

    private static final long NOTABLE = 2_000_000;

    private ProbedFile() {}

    static ProbeResult.Probed probe(Path file, VideoLimits limits) throws UnreadableClip {
        try (var clip = OpenClip.open(file, limits)) {
            var extent = clip.extent();
            if (clip.next() == null) {
                throw new UnreadableClip("The clip " + clip.name() + " has no picture that can be decoded.");
            }
            if (cutShort(clip, extent)) {
                throw refusal(clip, extent);
            }
            return new ProbeResult.Probed(
                    clip.size(),
                    clip.timeline().rate(),
                    clip.declaredFrames(),
                    extent.frames(),
                    Duration.of(extent.end(), ChronoUnit.MICROS),
                    clip.hasSound());
        }
    }

    /** Whether pictures are missing at the end, by the file's own count or, where it has none, by its length. */
    static boolean cutShort(ClipReader clip, ClipReader.Extent extent) {
        var declared = clip.declaredFrames();
        return declared.isPresent()
                ? extent.frames() < declared.getAsLong()
                : extent.end() + NOTABLE < clip.timeline().duration();
    }

    static UnreadableClip refusal(ClipReader clip, ClipReader.Extent extent) {
        var declared = clip.declaredFrames();
        String lost = declared.isPresent()
                ? extent.frames() + " of its " + declared.getAsLong() + " pictures can be read. "
                : extent.end() / 1_000_000 + " of its " + clip.timeline().duration() / 1_000_000
                        + " seconds can be read. ";
        return new UnreadableClip(
                "The clip " + clip.name() + " is cut short: " + lost + "Export it anew from the recorder.");
    }
}
