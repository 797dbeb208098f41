/** The append-only, hash-chained record of everything that happened and of every view of personal data. */
@NullMarked
package org.footagedesk.journal;

import org.jspecify.annotations.NullMarked;
