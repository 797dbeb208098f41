package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.when.Piece.Week;

/** Monday, last Friday, Tuesday last, Monday gone, a week last Friday, the Friday before last, two Thursdays ago. */
final class WeekdayName implements Rule {

    private static final Map<String, Week> BEFORE = Map.of(
            "last", Week.LAST,
            "past", Week.LAST,
            "previous", Week.LAST,
            "this", Week.THIS,
            "next", Week.NEXT,
            "coming", Week.NEXT);
    private static final Set<String> AFTER = Set.of("last", "gone", "past");
    private static final Set<String> AGO = Set.of("ago", "back");
    /** Short forms that are also words; they count only with company. */
    private static final Set<String> SHY = Set.of("sat", "sun", "mon", "wed", "thu", "fri", "tue");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        return aWeekLast(tokens, i).or(() -> someAgo(tokens, i, reference)).or(() -> named(tokens, i));
    }

    private static Optional<Seen> aWeekLast(Tokens tokens, int i) {
        if (!tokens.has(i, Set.of("a", "one")) || !tokens.has(i + 1, "week")) return Optional.empty();
        int at = tokens.skip(i + 2, Set.of("last", "past", "ago", "on", "this"));
        return at == i + 2
                ? Optional.empty()
                : Words.weekday(tokens.at(at).text())
                        .map(day -> new Seen(new Piece.Weekday(day, Week.BEFORE_LAST), i, at + 1));
    }

    private static Optional<Seen> someAgo(Tokens tokens, int i, LocalDateTime reference) {
        Numbers count = Numbers.at(tokens, i, 1, 60);
        String plural = tokens.at(count.next()).text();
        if (!count.found() || !plural.endsWith("s") || !tokens.has(count.next() + 1, AGO)) return Optional.empty();
        return Words.weekday(plural.substring(0, plural.length() - 1)).map(day -> {
            var latest = Weekdays.before(reference.toLocalDate(), day).minusWeeks(count.value() - 1L);
            var piece = new Piece.Days(
                    latest, latest.plusDays(1), org.footagedesk.reading.Grain.DAY, 0.85, "so many weekdays ago");
            return new Seen(piece, i, count.next() + 2);
        });
    }

    private static Optional<Seen> named(Tokens tokens, int i) {
        Week week = BEFORE.getOrDefault(tokens.at(i).text(), Week.LATEST);
        int at = week == Week.LATEST ? i : i + 1;
        Optional<DayOfWeek> day = Words.weekday(tokens.at(at).text());
        if (day.isEmpty() || SHY.contains(tokens.at(at).text()) && at == i && lonely(tokens, i))
            return Optional.empty();
        int next = at + 1;
        if (tokens.has(next, ".") && tokens.joined(next) && tokens.at(next + 1).isNumber()) next++;
        if (week == Week.LATEST
                && tokens.has(next, AFTER)
                && !Words.weekday(tokens.at(next + 1).text()).isPresent()) {
            boolean unit = tokens.has(next + 1, Set.of("week", "month", "year", "night"));
            if (!unit) return Optional.of(new Seen(new Piece.Weekday(day.get(), Week.LAST), i, next + 1));
        }
        if (tokens.has(next, "before") && tokens.has(next + 1, "last")) {
            return Optional.of(new Seen(new Piece.Weekday(day.get(), Week.BEFORE_LAST), i, next + 2));
        }
        return Optional.of(new Seen(new Piece.Weekday(day.get(), week), i, next));
    }

    /** "I sat by the door", "in the sun": a short form needs a date, a time or a part of the day beside it. */
    private static boolean lonely(Tokens tokens, int i) {
        if (!tokens.has(i, Set.of("sat", "sun", "wed"))) return false;
        Token after = tokens.at(i + 1);
        boolean company = after.isNumber()
                || Set.of(
                                        "night",
                                        "morning",
                                        "afternoon",
                                        "evening",
                                        "eve",
                                        "the",
                                        "at",
                                        ",",
                                        "am",
                                        "pm",
                                        "nite",
                                        "/",
                                        ".")
                                .contains(after.text())
                        && !Set.of("in", "i", "was", "were", "he", "she", "and")
                                .contains(tokens.at(i - 1).text());
        return !company && !tokens.has(i - 1, Set.of("on", "last", "this", "\0"));
    }
}
