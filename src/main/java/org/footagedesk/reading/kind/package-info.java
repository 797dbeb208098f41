/** Tells kinds of request and kinds of paper apart by named, weighted cues that a person can follow. */
@NullMarked
package org.footagedesk.reading.kind;

import org.jspecify.annotations.NullMarked;
