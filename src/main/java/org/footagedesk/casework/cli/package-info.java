/** The command that reads messages and says what it found. */
@NullMarked
package org.footagedesk.casework.cli;

import org.jspecify.annotations.NullMarked;
