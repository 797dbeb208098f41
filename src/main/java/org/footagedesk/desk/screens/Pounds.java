package org.footagedesk.desk.screens;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** An amount of money as a clerk types it. */
final class Pounds {

    private static final Pattern FORM = Pattern.compile("£?\\s*(\\d{1,5})(?:\\.(\\d{2}))?");

    private Pounds() {}

    /** The pence in "10", "10.00" or "£10.00"; nothing where it is not an amount. */
    static OptionalInt pence(String typed) {
        var amount = FORM.matcher(typed.strip());
        if (!amount.matches()) {
            return OptionalInt.empty();
        }
        int pence = amount.group(2) == null ? 0 : Integer.parseInt(amount.group(2));
        return OptionalInt.of(Integer.parseInt(amount.group(1)) * 100 + pence);
    }
}
