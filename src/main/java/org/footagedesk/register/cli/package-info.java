/** The command that writes a register to a file. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.register.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
