/** The command that reads messages and says what it found. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.casework.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
