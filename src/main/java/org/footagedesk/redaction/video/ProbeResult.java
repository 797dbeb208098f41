package org.footagedesk.redaction.video;

import java.time.Duration;
import java.util.OptionalLong;
import org.footagedesk.redaction.FrameSize;

/** What looking at a file showed: a clip that can be worked with, or why not. */
public sealed interface ProbeResult {

    /**
     * A clip whose pictures can be read to its end.
     *
     * @param framesPerSecond the usual rate; single pictures may come earlier or later
     * @param declaredFrames how many pictures the file says it has, where it says so
     * @param readableFrames how many are really there
     */
    record Probed(
            FrameSize size,
            double framesPerSecond,
            OptionalLong declaredFrames,
            long readableFrames,
            Duration length,
            boolean sound)
            implements ProbeResult {}

    /** A file that is no clip, is damaged or cut short, or is larger than the limits; in words for people. */
    record Refused(String reason) implements ProbeResult {}
}
