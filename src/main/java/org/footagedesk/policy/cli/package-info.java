/** The policy on the command line: one rule worked out. */
@NullMarked
package org.footagedesk.policy.cli;

import org.jspecify.annotations.NullMarked;
