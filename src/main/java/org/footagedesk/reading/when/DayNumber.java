package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Optional;

/** "The 4th", "Saturday 24th", "the first of this month": a day whose month stands elsewhere. */
final class DayNumber implements Rule {

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        Numbers day = Numbers.at(tokens, i, 1, 31);
        if (!day.found() || !day.ordinal()) return Optional.empty();
        boolean figures = tokens.at(i).isNumber();
        boolean afterWeekday = Words.weekday(tokens.at(i - 1).text()).isPresent();
        boolean articled = tokens.has(i - 1, "the");
        if (!figures && !afterWeekday && !articled) return Optional.empty();
        return monthly(tokens, i, day, reference)
                .or(() -> closed(tokens, day.next(), afterWeekday)
                        ? Optional.of(new Seen(new Piece.MonthDay(day.value(), 0), i, day.next()))
                        : Optional.empty());
    }

    private static Optional<Seen> monthly(Tokens tokens, int i, Numbers day, LocalDateTime reference) {
        int at = tokens.skip(day.next(), java.util.Set.of("of", "the"));
        if (at == day.next() || !tokens.has(at + 1, "month")) return Optional.empty();
        int back = switch (tokens.at(at).text()) {
            case "this" -> 0;
            case "last", "previous", "past" -> 1;
            default -> -1;
        };
        if (back < 0) return Optional.empty();
        var month = reference.toLocalDate().minusMonths(back);
        return Optional.of(new Seen(new Piece.MonthDay(day.value(), month.getMonthValue()), i, at + 2));
    }

    /** "The 1st floor" is no day: a noun must not follow. */
    private static boolean closed(Tokens tokens, int next, boolean afterWeekday) {
        Token after = tokens.at(next);
        return afterWeekday
                || !after.isWord()
                || java.util.Set.of(
                                "at",
                                "between",
                                "from",
                                "about",
                                "around",
                                "in",
                                "when",
                                "i",
                                "and",
                                "to",
                                "till",
                                "until",
                                "just",
                                "or",
                                "we",
                                "on",
                                "of",
                                "was",
                                "by",
                                "after",
                                "before",
                                "morning",
                                "afternoon",
                                "evening",
                                "night",
                                "through",
                                "thru",
                                "last")
                        .contains(after.text())
                || Words.weekday(after.text()).isPresent();
    }
}
