package org.footagedesk.redaction.video;

import java.nio.file.Path;

/** One picture that shows a whole copy at a glance: up to twelve of its pictures, evenly spread, in rows. */
public final class ContactSheet {

    private static final int PICTURES = 12;

    private final VideoSandbox sandbox;

    public ContactSheet(VideoSandbox sandbox) {
        this.sandbox = sandbox;
    }

    public PictureResult of(Path clip) {
        return Pictures.look(sandbox, new Job.SheetOf(clip.toAbsolutePath(), PICTURES));
    }
}
