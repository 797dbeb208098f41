/** The commands about the people who may sign in. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.people.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
