/** Every message that reaches the desk, kept byte for byte before anything else is done with it. */
@NullMarked
package org.footagedesk.intake;

import org.jspecify.annotations.NullMarked;
