package org.footagedesk.intake.mail;

import java.util.regex.Pattern;

/** Text that may stand in a header of a message we send: no line break can hide in it and start a header of its own. */
public record HeaderValue(String value) {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]");

    /** Refuses line breaks and other control characters. */
    public HeaderValue {
        if (CONTROL.matcher(value).find()) {
            throw new IllegalArgumentException("A mail header may hold no line breaks or control characters.");
        }
    }

    /** A stranger's words made fit for a header: line breaks become blanks, the rest of the controls go. */
    public static HeaderValue fromStranger(String text) {
        return new HeaderValue(OneLine.of(text));
    }

    @Override
    public String toString() {
        return value;
    }
}
