/** Kept messages in the database, their bytes in the vault. */
@NullMarked
package org.footagedesk.intake.store;

import org.jspecify.annotations.NullMarked;
