package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;

/** Looks at a file before anything is made from it: whether it is a clip, how large, and whether it is whole. */
public final class ClipProbe {

    private final VideoSandbox sandbox;

    public ClipProbe(VideoSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Never throws on what the file contains. */
    public ProbeResult probe(Path file) {
        return switch (sandbox.look(new Job.Probe(file.toAbsolutePath()), ProbeResult.Probed.class)) {
            case Outcome.Done<ProbeResult.Probed>(var clip) -> clip;
            case Outcome.Refused<ProbeResult.Probed>(String reason) -> new ProbeResult.Refused(reason);
            case Outcome.Cancelled<ProbeResult.Probed>() -> throw new CancellationException();
        };
    }
}
