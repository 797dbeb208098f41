package org.footagedesk.reading.when;

/** Numbers as people write them: 24, twenty four, twenty-fourth, 24th. */
record Numbers(int value, int next, boolean ordinal) {

    private static final Numbers NONE = new Numbers(-1, -1, false);

    boolean found() {
        return next >= 0;
    }

    /** A number from the least to the most at position i, in digits or words. */
    static Numbers at(Tokens tokens, int i, int least, int most) {
        Numbers read = tokens.at(i).isNumber() ? digits(tokens, i) : words(tokens, i);
        return read.found() && read.value >= least && read.value <= most ? read : NONE;
    }

    private static Numbers digits(Tokens tokens, int i) {
        boolean suffixed = tokens.joined(i + 1)
                && switch (tokens.at(i + 1).text()) {
                    case "st", "nd", "rd", "th" -> true;
                    default -> false;
                };
        return new Numbers(tokens.at(i).number(), suffixed ? i + 2 : i + 1, suffixed);
    }

    private static Numbers words(Tokens tokens, int i) {
        String word = tokens.at(i).text();
        int ordinal = Words.ordinal(word);
        if (ordinal > 0) return new Numbers(ordinal, i + 1, true);
        int unit = Words.unit(word);
        if (unit >= 0) return new Numbers(unit, i + 1, false);
        int tens = Words.tens(word);
        if (tens < 0) return NONE;
        int second = tokens.has(i + 1, "-") ? i + 2 : i + 1;
        int ones = Words.unit(tokens.at(second).text());
        if (ones > 0 && ones < 10) return new Numbers(tens + ones, second + 1, false);
        int last = Words.ordinal(tokens.at(second).text());
        if (last > 0 && last < 10) return new Numbers(tens + last, second + 1, true);
        return new Numbers(tens, i + 1, false);
    }
}
