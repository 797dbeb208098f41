/** Clips looked at, cut and concealed; FFmpeg and OpenCV are used here only, and only in a process of their own. */
@NullMarked
package org.footagedesk.redaction.video;

import org.jspecify.annotations.NullMarked;
