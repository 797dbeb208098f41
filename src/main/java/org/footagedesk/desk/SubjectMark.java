package org.footagedesk.desk;

import java.time.Instant;
import org.footagedesk.redaction.Box;
import org.footagedesk.shared.TimeWindow;

/**
 * Where the person who asked is seen: all else is concealed.
 *
 * @param window the exact stretch the copy will cover
 * @param enters when the person is first seen in the box
 * @param leaves when the person is no longer seen
 */
public record SubjectMark(TimeWindow window, Box box, Instant enters, Instant leaves) {}
