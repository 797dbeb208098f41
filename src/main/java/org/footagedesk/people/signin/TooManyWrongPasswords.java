package org.footagedesk.people.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Nobody may try this name from this address for a while. */
class TooManyWrongPasswords extends LockedException {

    private static final long serialVersionUID = 1;

    private final Duration wait;

    TooManyWrongPasswords(Duration wait) {
        super("Too many wrong passwords. Wait " + inWords(wait) + ", then try again.");
        this.wait = wait;
    }

    Duration remaining() {
        return wait;
    }

    private static String inWords(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        if (seconds < 60) {
            return seconds + (seconds == 1 ? " second" : " seconds");
        }
        long minutes = (seconds + 59) / 60;
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
