package org.footagedesk.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Periods in the words of policies and letters, both ways. */
final class PeriodWords {

    static final String UNDERSTOOD = "'7 working days', '20 UK working days', '31 days',"
            + " '30 days including the first day', '30 days to a working day', 'one month', '3 months' or 'same day'";

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final String FIRST_DAY = " including the first day";
    private static final String TO_WORKING_DAY = " to a working day";
    private static final Pattern DAYS = Pattern.compile("(\\w+) days?(" + FIRST_DAY + "|" + TO_WORKING_DAY + ")?");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\w+) (uk )?working days?");
    private static final Pattern MONTHS = Pattern.compile("(\\w+) months?");

    private PeriodWords() {}

    static String of(Period period) {
        return switch (period) {
            case Period.SameDay _ -> "same day";
            case Period.CalendarDays(int days, boolean first, boolean rolls) ->
                counted(days, "day") + (first ? FIRST_DAY : "") + (rolls ? TO_WORKING_DAY : "");
            case Period.WorkingDays(int days, BankHolidays holidays) ->
                counted(days, holidays == BankHolidays.UK ? "UK working day" : "working day");
            case Period.Months(int months, BankHolidays _) ->
                months < NUMBERS.size() ? plural(NUMBERS.get(months), months, "month") : counted(months, "month");
        };
    }

    static Optional<Period> read(String text, BankHolidays usual) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
        if (words.equals("same day")) {
            return Optional.of(new Period.SameDay());
        }
        return days(words).or(() -> workingDays(words, usual)).or(() -> months(words, usual));
    }

    private static Optional<Period> days(String words) {
        return matched(
                DAYS,
                words,
                (days, ending) ->
                        new Period.CalendarDays(days, FIRST_DAY.equals(ending), TO_WORKING_DAY.equals(ending)));
    }

    private static Optional<Period> workingDays(String words, BankHolidays usual) {
        return matched(
                WORKING_DAYS, words, (days, uk) -> new Period.WorkingDays(days, uk == null ? usual : BankHolidays.UK));
    }

    private static Optional<Period> months(String words, BankHolidays usual) {
        var match = MONTHS.matcher(words);
        return match.matches()
                ? length(match.group(1)).map(months -> new Period.Months(months, usual))
                : Optional.empty();
    }

    private static Optional<Period> matched(
            Pattern form, String words, BiFunction<Integer, @Nullable String, Period> made) {
        var match = form.matcher(words);
        return match.matches()
                ? length(match.group(1)).map(length -> made.apply(length, match.group(2)))
                : Optional.empty();
    }

    private static Optional<Integer> length(String word) {
        int length =
                word.matches("\\d{1,4}") ? Integer.parseInt(word) : NUMBERS.indexOf(word.equals("a") ? "one" : word);
        return length < 1 || length > Period.LONGEST ? Optional.empty() : Optional.of(length);
    }

    private static String counted(int length, String unit) {
        return plural(Integer.toString(length), length, unit);
    }

    private static String plural(String said, int length, String unit) {
        return said + " " + unit + (length == 1 ? "" : "s");
    }
}
