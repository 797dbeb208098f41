/** The ClamAV daemon beside the desk, spoken to by its own protocol. */
@NullMarked
package org.footagedesk.intake.clamd;

import org.jspecify.annotations.NullMarked;
