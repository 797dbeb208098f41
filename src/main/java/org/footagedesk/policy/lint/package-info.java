/** Holds a policy against current law and says where the two part (DOMAIN D.3). */
@NullMarked
@NamedInterface("lint")
package org.footagedesk.policy.lint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
