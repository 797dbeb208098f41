package org.footagedesk.report;

import java.util.Collection;
import java.util.List;

/** How long things took: how many there were, and the middle and the longest of them where they are enough to say so. */
record Spread(Figure count, List<Long> sorted) {

    static Spread of(Collection<Long> lengths) {
        return new Spread(Figure.of(lengths.size()), lengths.stream().sorted().toList());
    }

    /** Half of them took this long or less; empty where they are too few. */
    String median(String one, String many) {
        return isSaid() ? words(sorted.get((sorted.size() - 1) / 2), one, many) : "";
    }

    String longest(String one, String many) {
        return isSaid() ? words(sorted.getLast(), one, many) : "";
    }

    private boolean isSaid() {
        return sorted.size() >= Figure.SAID_FROM;
    }

    private static String words(long length, String one, String many) {
        return length == 1 ? "1 " + one : length + " " + many;
    }
}
