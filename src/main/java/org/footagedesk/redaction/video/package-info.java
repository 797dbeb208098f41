/** Clips looked at, cut and concealed; FFmpeg and OpenCV are used here only, and only in a process of their own. */
@NullMarked
@NamedInterface("video")
package org.footagedesk.redaction.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
