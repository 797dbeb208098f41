package org.footagedesk.policy.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day as it is typed on the command line. */
public final class TypedDay {

    private TypedDay() {}

    /**
     * The day typed behind that option.
     *
     * @throws NotUnderstood where it is no date of the years 1900 to 2999
     */
    public static LocalDate of(String option, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1900 || day.getYear() > 2999) {
                throw new NotUnderstood("%s '%s' is outside the years 1900 to 2999.".formatted(option, text));
            }
            return day;
        } catch (DateTimeParseException noDate) {
            throw new NotUnderstood("%s '%s' is not a date such as 2025-12-19.".formatted(option, text));
        }
    }
}
