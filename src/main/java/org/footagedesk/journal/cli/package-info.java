/** The commands about the journal. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.journal.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
