package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.when.ClockTime.Half;

/** Half three (15:30), quarter to 9, ten past, twenty-five to twelve, noon, midnight, seven o'clock. */
final class SpokenClock implements Rule {

    private static final Set<String> PAST = Set.of("past", "after");
    private static final Set<String> TO = Set.of("to", "til", "till", "before", "of");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        return named(tokens, i)
                .or(() -> half(tokens, i))
                .or(() -> minutes(tokens, i))
                .or(() -> hourAndMinutes(tokens, i));
    }

    private static Optional<Seen> named(Tokens tokens, int i) {
        return switch (tokens.at(i).text()) {
            case "noon", "midday", "noonish" -> at(12, i, i + 1);
            case "midnight" -> at(24, i, i + 1);
            case "mid" -> {
                int next = tokens.has(i + 1, "-") ? i + 2 : i + 1;
                yield tokens.has(next, "day")
                        ? at(12, i, next + 1)
                        : tokens.has(next, "night") ? at(24, i, next + 1) : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Seen> at(int hour, int from, int next) {
        return Clocks.seen(new ClockTime(hour, 0, Half.SETTLED, false, "noon or midnight"), from, next);
    }

    private static Optional<Seen> half(Tokens tokens, int i) {
        if (!tokens.has(i, "half")) return Optional.empty();
        int at = tokens.skip(i + 1, Set.of("past", "-"));
        Numbers hour = Numbers.at(tokens, at, 1, 12);
        if (!hour.found() || hour.ordinal()) return Optional.empty();
        return ended(tokens, hour.value(), 30, "half past", i, hour.next());
    }

    /** Ten past 1, quarter to 9, 20 to 4, twenty past; "to midnight" too. */
    private static Optional<Seen> minutes(Tokens tokens, int i) {
        int start = tokens.has(i, "a") ? i + 1 : i;
        boolean quarter = tokens.has(start, "quarter");
        if (start > i && !quarter) return Optional.empty();
        Numbers count = quarter ? new Numbers(15, start + 1, false) : Numbers.at(tokens, start, 1, 29);
        if (!count.found() || count.ordinal()) return Optional.empty();
        int at = tokens.skip(count.next(), Set.of("min", "mins", "minutes", "minute"));
        boolean past = tokens.has(at, PAST);
        if (!past && !tokens.has(at, TO)) return Optional.empty();
        if (!past && !quarter && count.value() % 5 != 0 && at == count.next()) return Optional.empty();
        int minute = past ? count.value() : 60 - count.value();
        if (tokens.has(at + 1, Set.of("midnight", "noon", "midday"))) {
            int named = tokens.has(at + 1, "midnight") ? 24 : 12;
            return Clocks.seen(
                    new ClockTime((past ? named : named - 1) % 24, minute, Half.SETTLED, false, "minutes and hour"),
                    i,
                    at + 2);
        }
        Numbers hour = Numbers.at(tokens, at + 1, 1, 12);
        boolean figures = tokens.has(hour.next(), Set.of(":", "."))
                && tokens.at(hour.next() + 1).isNumber();
        if (hour.found() && !hour.ordinal() && !figures) {
            int named = past ? hour.value() : hour.value() == 1 ? 12 : hour.value() - 1;
            return ended(tokens, named, minute, "minutes and hour", i, hour.next());
        }
        boolean loose = past && (quarter || count.value() % 5 == 0) && tokens.has(at, "past");
        return loose
                ? Clocks.seen(
                        new ClockTime(-1, minute, Half.OPEN, true, "minutes past the hour said before"), i, at + 1)
                : Optional.empty();
    }

    /** Seven o'clock, seven pm, four twenty-three am, three thirty. */
    private static Optional<Seen> hourAndMinutes(Tokens tokens, int i) {
        if (tokens.at(i).isNumber()) return Optional.empty();
        Numbers hour = Numbers.at(tokens, i, 1, 12);
        if (!hour.found() || hour.ordinal()) return Optional.empty();
        Numbers minute = tokens.at(hour.next()).isNumber() ? hour : Numbers.at(tokens, hour.next(), 5, 59);
        boolean two = minute.found() && minute != hour && !minute.ordinal() && minute.value() > 9;
        int after = two ? minute.next() : hour.next();
        Clocks end = Clocks.after(tokens, after);
        if (!end.hours())
            return two && minute.value() % 15 == 0
                    ? Clocks.seen(
                            new ClockTime(hour.value(), minute.value(), Half.OPEN, true, "hour and minutes"), i, after)
                    : Optional.empty();
        return Clocks.seen(
                new ClockTime(hour.value(), two ? minute.value() : 0, end.half(), false, "an hour in words"),
                i,
                end.next());
    }

    private static Optional<Seen> ended(Tokens tokens, int hour, int minute, String rule, int from, int after) {
        Clocks end = Clocks.after(tokens, after);
        return Clocks.seen(new ClockTime(hour, minute, end.half(), false, rule), from, end.next());
    }
}
