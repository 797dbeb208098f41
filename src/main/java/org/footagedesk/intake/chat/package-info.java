/** The conversation in which a member of the public asks for footage: what was said, what is known, and what to ask next. */
@NullMarked
package org.footagedesk.intake.chat;

import org.jspecify.annotations.NullMarked;
