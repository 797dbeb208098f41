package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;

/** How making a copy ended. */
public sealed interface RenderResult {

    /**
     * The copy is complete and stands at its place.
     *
     * @param frames how many pictures it has
     * @param length from its first picture to the end of its last
     * @param gaps stretches of the window for which the source has no pictures
     */
    record Rendered(Path file, Sha256 sha256, long frames, FrameSize size, Duration length, List<TimeWindow> gaps)
            implements RenderResult {

        public Rendered {
            gaps = List.copyOf(gaps);
        }

        public int width() {
            return size.width();
        }

        public int height() {
            return size.height();
        }
    }

    /** No copy was made and nothing was left behind; in words for people. */
    record Refused(String reason) implements RenderResult {}

    /** Whoever followed the rendering stopped it; nothing was left behind. */
    record Cancelled() implements RenderResult {}
}
