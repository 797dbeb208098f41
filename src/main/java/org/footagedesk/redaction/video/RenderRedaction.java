package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footagedesk.redaction.ReviewedPlan;

/** Makes the numbered copy for disclosure: the plan's window exactly, without sound, everything else concealed. */
public final class RenderRedaction {

    private final Rendering rendering;

    public RenderRedaction(VideoSandbox sandbox) {
        rendering = new Rendering(sandbox);
    }

    /**
     * Renders the copy of a reviewed plan; may last as long as the footage itself.
     *
     * @param source the footage of one camera that covers the window
     * @param out where the copy will stand once it is complete; replaced if it exists
     * @throws java.io.UncheckedIOException when the copy cannot be written, which is worth another attempt
     */
    public RenderResult render(
            List<SourceSegment> source, ReviewedPlan reviewed, CopyMark mark, Path out, RenderWatch watch) {
        var plan = reviewed.plan();
        return rendering.render(source, plan.window(), Optional.of(plan), Optional.of(mark.words()), out, watch);
    }
}
