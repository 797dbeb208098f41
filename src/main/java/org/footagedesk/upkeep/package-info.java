/** What the house owes its system whoever asks for footage: checks, servicing, signs, assessments, training, and when each is due. */
@NullMarked
package org.footagedesk.upkeep;

import org.jspecify.annotations.NullMarked;
