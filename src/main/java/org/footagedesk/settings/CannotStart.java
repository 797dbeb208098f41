package org.footagedesk.settings;

/** A start that cannot go on; the message is one line for people: what, where, and what to do. */
public class CannotStart extends RuntimeException {

    public CannotStart(String line) {
        super(line);
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
    }
}
