/** Requests that staff type in: what came by post, by telephone or at the counter, verbal police applications included. */
@NullMarked
package org.footagedesk.intake.counter;

import org.jspecify.annotations.NullMarked;
