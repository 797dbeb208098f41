/** The book of the house's upkeep as a stream of the journal. */
@NullMarked
package org.footagedesk.upkeep.store;

import org.jspecify.annotations.NullMarked;
