/** Journeys of people through the whole desk, in a real browser, over real mail, against a real database. */
@NullMarked
package org.footagedesk.journeys;

import org.jspecify.annotations.NullMarked;
