package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;

/** Looks through a file from end to end and compares what is there with what the file says. */
final class ProbedFile {

    private ProbedFile() {}

    static ProbeResult.Probed probe(Path file, VideoLimits limits) throws UnreadableClip {
        try (var clip = OpenClip.open(file, limits)) {
            var extent = clip.extent();
            if (clip.next() == null) {
                throw new UnreadableClip("The clip " + clip.name() + " has no picture that can be decoded.");
            }
            if (cutShort(clip.declaredFrames(), extent)) {
                throw cutShort(clip, extent);
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

    static boolean cutShort(OptionalLong declared, ClipReader.Extent extent) {
        return declared.isPresent() && extent.frames() < declared.getAsLong();
    }

    static UnreadableClip cutShort(ClipReader clip, ClipReader.Extent extent) {
        return new UnreadableClip("The clip " + clip.name() + " is cut short: " + extent.frames() + " of its "
                + clip.declaredFrames().orElse(extent.frames())
                + " pictures can be read. Export it anew from the recorder.");
    }
}
