/** Cameras' recordings: what a recorder still has, and until when. */
@NullMarked
package org.footagedesk.footage;

import org.jspecify.annotations.NullMarked;
