/** Footage for a demonstration: every camera has recorded the same clip, over and over, until this minute. */
@NullMarked
package org.footagedesk.demonstration.recording;

import org.jspecify.annotations.NullMarked;
