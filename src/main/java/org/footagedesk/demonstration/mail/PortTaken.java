package org.footagedesk.demonstration.mail;

import org.footagedesk.settings.CannotStart;

/** A port the mail server needs is in use; the message is one line that names the port and the option to change it. */
public final class PortTaken extends CannotStart {

    PortTaken(int port, String option, Throwable cause) {
        super("Port %d is taken: stop what uses it, or choose another with --%s=PORT.".formatted(port, option), cause);
    }
}
