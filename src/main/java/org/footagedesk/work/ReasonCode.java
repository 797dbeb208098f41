package org.footagedesk.work;

import java.util.Locale;
import java.util.regex.Pattern;

/** Why work failed, as a code such as {@code mailbox-unreachable}; never the text of an exception, which may quote a person. */
public record ReasonCode(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LIMIT = 100;

    /** Attempts ended without a result because the process died while it worked. */
    public static final ReasonCode INTERRUPTED = new ReasonCode("interrupted");

    public ReasonCode {
        if (value.length() > LIMIT || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A reason code is lower case words joined by '-'.");
        }
    }

    /** The code a failure carries itself, or else one made of the name of its innermost cause. */
    public static ReasonCode of(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof WorkFails known) {
                return known.reason();
            }
            innermost = cause;
        }
        return fromName(innermost.getClass().getSimpleName());
    }

    private static ReasonCode fromName(String className) {
        String words = className
                .replaceAll("(Exception|Error)$", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return new ReasonCode(words.isEmpty() ? "failed" : words.substring(0, Math.min(words.length(), LIMIT)));
    }

    @Override
    public String toString() {
        return value;
    }
}
