package org.footagedesk.redaction.video;

import java.util.concurrent.CancellationException;

/** What still and contact sheet have in common: a job that answers a picture. */
final class Pictures {

    private Pictures() {}

    static PictureResult look(VideoSandbox sandbox, Job job) {
        return switch (sandbox.look(job, PictureResult.Picture.class)) {
            case Outcome.Done<PictureResult.Picture>(var picture) -> picture;
            case Outcome.Refused<PictureResult.Picture>(String reason) -> new PictureResult.Refused(reason);
            case Outcome.Cancelled<PictureResult.Picture>() -> throw new CancellationException();
        };
    }
}
