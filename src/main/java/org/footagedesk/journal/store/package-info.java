/** The journal in PostgreSQL. */
@NullMarked
package org.footagedesk.journal.store;

import org.jspecify.annotations.NullMarked;
