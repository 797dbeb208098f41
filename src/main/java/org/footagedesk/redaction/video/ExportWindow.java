package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.TimeWindow;

/** Cuts the window exactly, with nothing concealed, for those who may review the held footage; without sound. */
public final class ExportWindow {

    private final Rendering rendering;

    public ExportWindow(VideoSandbox sandbox) {
        rendering = new Rendering(sandbox);
    }

    /** @param out where the export will stand once it is complete; replaced if it exists */
    public RenderResult export(List<SourceSegment> source, TimeWindow window, Path out, RenderWatch watch) {
        return rendering.render(source, window, Optional.empty(), Optional.empty(), out, watch);
    }
}
