package org.footagedesk.redaction.video;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Takes the picture on which a person draws: the one that the footage shows at a moment. */
public final class Still {

    private final VideoSandbox sandbox;

    public Still(VideoSandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** The picture that is shown at that moment of true time, in the size of the footage. */
    public PictureResult at(Instant moment, List<SourceSegment> source) {
        return switch (sandbox.look(new Job.TakeStill(source, moment), PictureResult.Picture.class)) {
            case Outcome.Done<PictureResult.Picture>(var picture) -> picture;
            case Outcome.Refused<PictureResult.Picture>(String reason) -> new PictureResult.Refused(reason);
            case Outcome.Cancelled<PictureResult.Picture>() -> throw new CancellationException();
        };
    }
}
