package org.footagedesk.desk;

import java.util.List;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * Footage on hold, with the window that was asked for inside it.
 *
 * @param window what is held
 * @param asked the part of it that the request is about
 * @param clock what the recorder's own clock displayed, in a sentence, where it was off
 * @param clockWarning why that clock cannot be relied on (W-22)
 * @param frame the size of its pictures, on which boxes are drawn
 */
public record HeldFootage(
        String hold,
        String camera,
        TimeWindow window,
        TimeWindow asked,
        @Nullable String clock,
        @Nullable String clockWarning,
        FrameSize frame,
        List<Rendering> renderings) {

    public HeldFootage {
        renderings = List.copyOf(renderings);
    }
}
