package org.footagedesk.letter;

/** The letter certainly did not go, and may be tried again later. */
public final class MailServerUnavailable extends RuntimeException {

    private final ReasonCode reason;

    public MailServerUnavailable(ReasonCode reason, Throwable cause) {
        // The server's own words may quote an address; they stay in the cause, which is never logged.
        super("The mail server did not take the letter (" + reason + "); it will be tried again.", cause);
        this.reason = reason;
    }

    public ReasonCode reason() {
        return reason;
    }
}
