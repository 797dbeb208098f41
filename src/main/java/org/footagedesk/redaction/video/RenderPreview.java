package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.shared.CaseReference;

/** Makes what a person looks at before approving a plan: as the copy will be, but burnt in that it is a preview. */
public final class RenderPreview {

    private final Rendering rendering;

    public RenderPreview(VideoSandbox sandbox) {
        rendering = new Rendering(sandbox);
    }

    /**
     * Renders the preview of a plan that nobody has approved yet.
     *
     * @param source the footage of one camera that covers the window
     * @param out where the preview will stand once it is complete; replaced if it exists
     */
    public RenderResult render(
            List<SourceSegment> source, RedactionPlan plan, CaseReference reference, Path out, RenderWatch watch) {
        var words = reference + " PREVIEW, not for disclosure";
        return rendering.render(source, plan.window(), Optional.of(plan), Optional.of(words), out, watch);
    }
}
