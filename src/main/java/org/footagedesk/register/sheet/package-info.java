/** Registers as files that a spreadsheet opens. */
@NullMarked
package org.footagedesk.register.sheet;

import org.jspecify.annotations.NullMarked;
