/** What the desk answers on the command line without being started: what it reads in messages, what a policy amounts to. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.casework.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
