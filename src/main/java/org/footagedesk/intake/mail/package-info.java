/** Mail as strangers send it: what a message says, who sent it, whether a machine did, and whether it was seen before. */
@NullMarked
@NamedInterface("mail")
package org.footagedesk.intake.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
