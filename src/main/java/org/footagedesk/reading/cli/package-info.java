/** The command that reads messages and says what it found. */
@NullMarked
package org.footagedesk.reading.cli;

import org.jspecify.annotations.NullMarked;
