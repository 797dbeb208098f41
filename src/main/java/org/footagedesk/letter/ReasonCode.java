package org.footagedesk.letter;

import java.util.regex.Pattern;

/** Why something did not go out, such as {@code smtp-550}: a word for logs and lists that names no person. */
public record ReasonCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{0,60}");

    public ReasonCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A reason code is a short lower-case word.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
