package org.footagedesk.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.footagedesk.shared.NumberWords;

/** Periods in the words of policies and letters, both ways. */
final class PeriodWords {

    static final String UNDERSTOOD = "'7 working days', '20 UK working days', '31 days',"
            + " '30 days including the first day', '30 days to a working day', 'one month', '3 months' or 'same day'";

    private static final String FIRST_DAY = " including the first day";
    private static final String TO_WORKING_DAY = " to a working day";
    private static final String NUMBER = "(\\w+?(?: \\w+?)??)";
    private static final Pattern DAYS = Pattern.compile(NUMBER + " days?(" + FIRST_DAY + ")?(" + TO_WORKING_DAY + ")?");
    private static final Pattern WORKING_DAYS = Pattern.compile(NUMBER + " (uk )?working days?(" + FIRST_DAY + ")?");
    private static final Pattern MONTHS = Pattern.compile(NUMBER + " months?");

    private PeriodWords() {}

    static String of(Period period) {
        return switch (period) {
            case Period.SameDay _ -> "same day";
            case Period.CalendarDays(int days, boolean first, boolean rolls, BankHolidays _) ->
                counted(days, "day") + (first ? FIRST_DAY : "") + (rolls ? TO_WORKING_DAY : "");
            case Period.WorkingDays(int days, BankHolidays holidays, boolean first) ->
                counted(days, holidays == BankHolidays.UK ? "UK working day" : "working day")
                        + (first ? FIRST_DAY : "");
            case Period.Months(int months, BankHolidays _) -> plural(NumberWords.said(months), months, "month");
        };
    }

    static Optional<Period> read(String text, BankHolidays usual) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        if (words.equals("same day")) {
            return Optional.of(new Period.SameDay());
        }
        return workingDays(words, usual).or(() -> days(words, usual)).or(() -> months(words, usual));
    }

    private static Optional<Period> days(String words, BankHolidays usual) {
        return matched(
                DAYS,
                words,
                (days, match) -> new Period.CalendarDays(days, match.group(2) != null, match.group(3) != null, usual));
    }

    private static Optional<Period> workingDays(String words, BankHolidays usual) {
        return matched(
                WORKING_DAYS,
                words,
                (days, match) -> new Period.WorkingDays(
                        days, match.group(2) == null ? usual : BankHolidays.UK, match.group(3) != null));
    }

    private static Optional<Period> months(String words, BankHolidays usual) {
        return matched(MONTHS, words, (months, _) -> new Period.Months(months, usual));
    }

    private static Optional<Period> matched(Pattern form, String words, BiFunction<Integer, Matcher, Period> made) {
        var match = form.matcher(words);
        return match.matches()
                ? number(match.group(1))
                        .filter(length -> length >= 1 && length <= Period.LONGEST)
                        .map(length -> made.apply(length, match))
                : Optional.empty();
    }

    /** The number such words or figures name: "7", "a", "seven", "thirty one"; empty where they name none. */
    private static Optional<Integer> number(String words) {
        if (words.matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(words));
        }
        if (words.equals("a")) {
            return Optional.of(1);
        }
        String[] parts = words.split(" ");
        int ten = NumberWords.tens(parts[0]);
        if (ten < 0) {
            return parts.length == 1 ? belowTwenty(words) : Optional.empty();
        }
        return switch (parts.length) {
            case 1 -> Optional.of(ten);
            case 2 -> belowTwenty(parts[1]).filter(one -> one > 0 && one < 10).map(one -> ten + one);
            default -> Optional.empty();
        };
    }

    private static Optional<Integer> belowTwenty(String word) {
        return Optional.of(NumberWords.belowTwenty(word)).filter(number -> number >= 0);
    }

    private static String counted(int length, String unit) {
        return plural(Integer.toString(length), length, unit);
    }

    private static String plural(String said, int length, String unit) {
        return said + " " + unit + (length == 1 ? "" : "s");
    }
}
