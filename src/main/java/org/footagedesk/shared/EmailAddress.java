package org.footagedesk.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** An Internet mail address without a display name, such as {@code clerk@council.example}; no line breaks can hide in it. */
public record EmailAddress(String value) {

    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:\\p{Cntrl}]{1,128}@[^\\s@<>\",;:\\p{Cntrl}]{1,190}");

    public EmailAddress {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("That is not an e-mail address.");
        }
    }

    /** The address if the text is one, otherwise nothing; for text that comes from strangers. */
    public static Optional<EmailAddress> parse(String text) {
        String trimmed = text.strip();
        return FORM.matcher(trimmed).matches() ? Optional.of(new EmailAddress(trimmed)) : Optional.empty();
    }

    /** The part after the @, in lower case. */
    public String domain() {
        return value.substring(value.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
