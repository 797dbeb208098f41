/** A case is its events: what has happened on it, and what follows from that by pure functions. */
@NullMarked
package org.footagedesk.casefile;

import org.jspecify.annotations.NullMarked;
