/** The policy on the command line: one rule worked out. */
@NullMarked
@NamedInterface("cli")
package org.footagedesk.policy.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
