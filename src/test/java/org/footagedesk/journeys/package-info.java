/** Journeys of people through the whole desk: over its real ports and real mail, against a real database, some in a real browser. */
@NullMarked
package org.footagedesk.journeys;

import org.jspecify.annotations.NullMarked;
