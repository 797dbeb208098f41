package org.footagedesk.footage;

/** A temporary failure: the recorder cannot be asked just now, and asking again later may succeed. */
public class RecorderUnavailable extends RuntimeException {

    public RecorderUnavailable(String message) {
        super(message);
    }

    public RecorderUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
