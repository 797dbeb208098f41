package org.footagedesk.reading.when;

import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.when.ClockTime.Half;

/** What may follow the figures of a time: am, p.m., hrs, o'clock, -ish. */
record Clocks(Half half, boolean hours, int next) {

    private static final Set<String> ISH = Set.of("ish", "approx");

    static Clocks after(Tokens tokens, int i) {
        int next = tokens.has(i, "-") && tokens.has(i + 1, "ish") ? i + 2 : tokens.skip(i, ISH);
        if (tokens.has(next, "o")) {
            int clock = tokens.skip(next + 1, Set.of("'", "’"));
            if (tokens.has(clock, "clock")) return after(tokens, clock + 1).orHours();
        }
        if (tokens.has(next, "oclock")) return after(tokens, next + 1).orHours();
        Half half = half(tokens.at(next).text());
        if (half != Half.OPEN) return new Clocks(half, true, tokens.skip(next + 1, ISH));
        if (tokens.has(next, Set.of("a", "p"))) {
            int m = tokens.has(next + 1, ".") ? next + 2 : next + 1;
            if (tokens.has(m, "m")) {
                int end = tokens.has(m + 1, ".") && tokens.has(next + 1, ".") ? m + 2 : m + 1;
                return new Clocks(tokens.has(next, "a") ? Half.AM : Half.PM, true, tokens.skip(end, ISH));
            }
        }
        if (tokens.has(next, Set.of("hrs", "hours", "hr", "h"))) return new Clocks(Half.SETTLED, true, next + 1);
        return new Clocks(Half.OPEN, next > i, next);
    }

    private Clocks orHours() {
        return new Clocks(half, true, next);
    }

    private static Half half(String word) {
        return switch (word) {
            case "am" -> Half.AM;
            case "pm" -> Half.PM;
            default -> Half.OPEN;
        };
    }

    static Optional<Seen> seen(ClockTime time, int from, int next) {
        return Optional.of(new Seen(new Piece.Clock(time), from, next));
    }
}
