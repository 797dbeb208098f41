package org.footagedesk.footage;

import java.time.Instant;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * One stretch of a camera's recording, as the recorder stores it.
 *
 * @param time the true time it shows
 * @param id the recorder's own name for it
 * @param bytes its size
 * @param overwriteAt when the recorder will have lost it; null where nobody has said how long it keeps footage
 */
public record RecordedSegment(
        String camera,
        TimeWindow time,
        String id,
        long bytes,
        @Nullable Instant overwriteAt) {

    public RecordedSegment {
        if (camera.isBlank() || id.isBlank()) {
            throw new IllegalArgumentException("A recorded segment has a camera and a name.");
        }
        if (bytes < 0) {
            throw new IllegalArgumentException("A recorded segment cannot have " + bytes + " bytes.");
        }
        if (overwriteAt != null && overwriteAt.isBefore(time.to())) {
            throw new IllegalArgumentException("A segment is not overwritten before it has been recorded.");
        }
    }
}
