package org.footagedesk.letter;

import java.util.regex.Pattern;
import org.footagedesk.shared.EmailAddress;

/** An address that reaches the same mailbox and says why, such as {@code cctv+r.token@council.example}. */
public final class PlusAddress {

    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private PlusAddress() {}

    public static EmailAddress of(EmailAddress mailbox, String tag) {
        if (!TAG.matcher(tag).matches()) {
            throw new IllegalArgumentException(
                    "An address tag is made of letters, digits, dots, dashes and underscores.");
        }
        var at = mailbox.value().lastIndexOf('@');
        return new EmailAddress(
                mailbox.value().substring(0, at) + "+" + tag + mailbox.value().substring(at));
    }
}
