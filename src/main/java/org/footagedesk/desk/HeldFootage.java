package org.footagedesk.desk;

import java.util.List;
import org.footagedesk.redaction.FrameSize;
import org.footagedesk.shared.TimeWindow;

/**
 * Footage on hold, with the window that was asked for inside it.
 *
 * @param window what is held
 * @param asked the part of it that the request is about
 * @param frame the size of its pictures, on which boxes are drawn
 */
public record HeldFootage(
        String hold, String camera, TimeWindow window, TimeWindow asked, FrameSize frame, List<Rendering> renderings) {

    public HeldFootage {
        renderings = List.copyOf(renderings);
    }
}
