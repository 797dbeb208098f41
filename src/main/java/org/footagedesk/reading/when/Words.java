package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.shared.NumberWords;

/** The vocabulary of dates: numbers, ordinals, weekdays and months, with the spellings people use. */
final class Words {

    private static final List<String> ORDINALS = List.of(
            "zeroth",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Map<String, Integer> SHORT_MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("sept", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private Words() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(java.util.Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3), day);
        }
        days.put("tues", DayOfWeek.TUESDAY);
        days.put("weds", DayOfWeek.WEDNESDAY);
        days.put("thur", DayOfWeek.THURSDAY);
        days.put("thurs", DayOfWeek.THURSDAY);
        return Map.copyOf(days);
    }

    /** Zero to nineteen in words, or minus one. */
    static int unit(String word) {
        return NumberWords.belowTwenty(word);
    }

    /** Twenty to fifty, the tens of days and minutes, or minus one. */
    static int tens(String word) {
        int tens = NumberWords.tens(word);
        return tens <= 50 ? tens : -1;
    }

    /** First to twentieth in words, or minus one. */
    static int ordinal(String word) {
        return word.equals("thirtieth") ? 30 : ORDINALS.indexOf(word);
    }

    static Optional<DayOfWeek> weekday(String word) {
        DayOfWeek exact = WEEKDAYS.get(word);
        if (exact != null) return Optional.of(exact);
        if (word.length() < 6 || !word.endsWith("day")) return Optional.empty();
        return WEEKDAYS.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("day") && Spelling.near(word, entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** One to twelve, or minus one; long names may be misspelt in one or two letters. */
    static int month(String word) {
        int exact = MONTHS.indexOf(word);
        if (exact >= 0) return exact + 1;
        if (SHORT_MONTHS.containsKey(word)) return SHORT_MONTHS.get(word);
        if (word.length() < 6) return -1;
        for (int month = 0; month < MONTHS.size(); month++) {
            String name = MONTHS.get(month);
            if (name.length() > 5 && name.charAt(0) == word.charAt(0) && Spelling.near(word, name)) return month + 1;
        }
        return -1;
    }
}
