package org.footagedesk.shared;

import java.util.List;

/** The English words of whole numbers, as people write and letters say them. */
public final class NumberWords {

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

    /** Zero to nineteen, or minus one where the word names none of them. */
    public static int belowTwenty(String word) {
        return BELOW_TWENTY.indexOf(word);
    }

    /** Twenty, thirty and so on to ninety, or minus one where the word names none of them. */
    public static int tens(String word) {
        int ten = TENS.indexOf(word);
        return ten < 0 ? -1 : (ten + 2) * 10;
    }

    /** "one" to "twelve"; figures for what is longer, as letters are written. */
    public static String said(int number) {
        return number <= 12 ? BELOW_TWENTY.get(number) : Integer.toString(number);
    }
}
