/** Case files in the journal, and the lists that are written beside them in the same transaction. */
@NullMarked
package org.footagedesk.casefile.store;

import org.jspecify.annotations.NullMarked;
