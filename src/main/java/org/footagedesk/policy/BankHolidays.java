package org.footagedesk.policy;

import java.util.Arrays;
import java.util.Optional;

/** Which bank holidays stop a count of working days: those of one part of the United Kingdom, or of any part. */
public enum BankHolidays {
    /** For the policy's own clocks and for rolling a month (DOMAIN E.0 rule 2). */
    ENGLAND_AND_WALES("england-and-wales", "England and Wales"),
    /** A bank holiday anywhere in the United Kingdom: for freedom of information (FOIA s.10(6)). */
    UK("uk", "some part of the UK");

    private final String key;
    private final String place;

    BankHolidays(String key, String place) {
        this.key = key;
        this.place = place;
    }

    /** The name in files and on the command line, such as {@code england-and-wales}. */
    public String key() {
        return key;
    }

    /** Where these holidays are kept, as a letter says it. */
    public String place() {
        return place;
    }

    public static Optional<BankHolidays> of(String key) {
        return Arrays.stream(values()).filter(set -> set.key.equals(key)).findFirst();
    }
}
