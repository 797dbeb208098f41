package org.footagedesk.policy.cli;

/** An argument was written in a way a command does not read; the message says how to write it. */
public final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotUnderstood(String message) {
        super(message);
    }
}
