/** From an e-mail with its papers to a message that can be read. */
@NullMarked
package org.footagedesk.reading.mail;

import org.jspecify.annotations.NullMarked;
