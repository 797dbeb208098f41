/** The registers that the policy asks for, told from what is recorded and never typed twice. */
@NullMarked
package org.footagedesk.register;

import org.jspecify.annotations.NullMarked;
