package org.footagedesk.policy;

import java.util.List;
import java.util.Optional;

/** Whole numbers below a hundred in English words, and numbers in figures. */
final class NumberWords {

    private static final List<String> BELOW_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /** The number such words or figures name: "7", "a", "seven", "thirty one"; empty where they name none. */
    static Optional<Integer> read(String words) {
        if (words.matches("\\d{1,4}")) {
            return Optional.of(Integer.valueOf(words));
        }
        if (words.equals("a")) {
            return Optional.of(1);
        }
        String[] parts = words.split(" ");
        int ten = (TENS.indexOf(parts[0]) + 2) * 10;
        if (ten < 20) {
            return parts.length == 1 ? belowTwenty(words) : Optional.empty();
        }
        return switch (parts.length) {
            case 1 -> Optional.of(ten);
            case 2 -> belowTwenty(parts[1]).filter(one -> one > 0 && one < 10).map(one -> ten + one);
            default -> Optional.empty();
        };
    }

    /** "one" to "twelve"; figures for what is longer, as letters are written. */
    static String said(int number) {
        return number <= 12 ? BELOW_TWENTY.get(number) : Integer.toString(number);
    }

    private static Optional<Integer> belowTwenty(String word) {
        int number = BELOW_TWENTY.indexOf(word);
        return number < 0 ? Optional.empty() : Optional.of(number);
    }
}
