/** Conversations in PostgreSQL, each sealed under a key of its own. */
@NullMarked
package org.footagedesk.intake.chat.store;

import org.jspecify.annotations.NullMarked;
