package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** Years as written, and dates that exist. */
final class Years {

    private static final int LEAST = 1900;
    private static final int MOST = 2100;

    private Years() {}

    /** The year a token means: four digits, or two of the hundred years that end ten years after the reference. */
    static int of(Token token, LocalDate reference) {
        if (token.digits() == 4 && token.number() >= LEAST && token.number() <= MOST) return token.number();
        if (token.digits() != 2) return -1;
        int year = reference.getYear() / 100 * 100 + token.number();
        return year > reference.getYear() + 10 ? year - 100 : year;
    }

    static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 0 || month < 1 || month > 12 || day < 1) return Optional.empty();
        boolean exists = day <= java.time.Month.of(month).length(Year.isLeap(year));
        return exists ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }
}
