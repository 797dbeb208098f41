/** The mail server of the demonstration: takes any mail on loopback, shows any mailbox to anyone there, relays nothing. */
@NullMarked
package org.footagedesk.demonstration.mail;

import org.jspecify.annotations.NullMarked;
