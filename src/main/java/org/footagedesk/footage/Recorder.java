package org.footagedesk.footage;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.footagedesk.shared.TimeWindow;

/** The device or store that keeps the cameras' recordings until it overwrites them. */
public interface Recorder {

    /**
     * The segments of the camera that overlap the window, oldest first; none where nothing was recorded. That a camera is not known to
     * the recorder is no such answer.
     *
     * @param window true time
     * @throws RecorderUnavailable when the recorder cannot be asked just now
     */
    List<RecordedSegment> segments(String camera, TimeWindow window);

    /**
     * The bytes of a segment as the recorder has them; the caller closes the stream.
     *
     * @throws IOException when the segment has been overwritten meanwhile or cannot be read
     */
    InputStream open(RecordedSegment segment) throws IOException;
}
