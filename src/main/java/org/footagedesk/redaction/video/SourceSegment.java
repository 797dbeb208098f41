package org.footagedesk.redaction.video;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file of footage, read in place and never changed.
 *
 * @param start the true time of its first picture
 */
public record SourceSegment(Path file, Instant start) {

    /** The file's name, by which refusals speak of it. */
    String name() {
        return file.getFileName().toString();
    }
}
