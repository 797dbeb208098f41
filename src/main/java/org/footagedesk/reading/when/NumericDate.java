package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** 14/11/26, 14.11.2026, 14-11-26, 2026-11-14, and 14/11 without a year; the day stands first. */
final class NumericDate implements Rule {

    private static final Set<String> MARKS = Set.of("/", ".", "-");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        if (!tokens.at(i).isNumber() || partOfSomethingLonger(tokens, i)) return Optional.empty();
        LocalDate today = reference.toLocalDate();
        return threeNumbers(tokens, i, today).or(() -> spaced(tokens, i, today)).or(() -> twoNumbers(tokens, i));
    }

    private static boolean partOfSomethingLonger(Tokens tokens, int i) {
        return tokens.joined(i)
                && (MARKS.contains(tokens.at(i - 1).text()) || tokens.at(i - 1).isWord());
    }

    private static Optional<Seen> threeNumbers(Tokens tokens, int i, LocalDate today) {
        String mark = tokens.at(i + 1).text();
        if (!MARKS.contains(mark) || !tokens.has(i + 3, mark)) return Optional.empty();
        for (int joint = i + 1; joint <= i + 4; joint++) {
            if (!tokens.joined(joint)) return Optional.empty();
        }
        Token first = tokens.at(i);
        Token month = tokens.at(i + 2);
        Token last = tokens.at(i + 4);
        if (!month.isNumber() || !last.isNumber()) return Optional.empty();
        if (first.digits() == 4) {
            return Years.date(first.number(), month.number(), last.number()).map(day -> seen(day, i, "year first"));
        }
        int year = Years.of(last, today);
        return Years.date(year, month.number(), first.number())
                .map(day -> seen(day, i, "day, month and year in figures"))
                .or(() -> Years.date(year, first.number(), month.number()).map(day -> monthFirst(day, i)));
    }

    private static Optional<Seen> spaced(Tokens tokens, int i, LocalDate today) {
        boolean figures = tokens.number(i, 1, 31)
                && tokens.number(i + 1, 1, 12)
                && tokens.at(i + 2).digits() == 4;
        if (!figures) return Optional.empty();
        int year = Years.of(tokens.at(i + 2), today);
        return Years.date(year, tokens.at(i + 1).number(), tokens.at(i).number())
                .map(day -> new Seen(
                        new Piece.Days(day, day.plusDays(1), Grain.DAY, 0.93, "day, month and year in figures"),
                        i,
                        i + 3));
    }

    /** Without a year only the stroke will do: 14.11 and 14-15 are more often something else. */
    private static Optional<Seen> twoNumbers(Tokens tokens, int i) {
        boolean figures = tokens.number(i, 1, 31)
                && tokens.has(i + 1, "/")
                && tokens.joined(i + 1)
                && tokens.number(i + 2, 1, 12)
                && tokens.joined(i + 2)
                && !(tokens.joined(i + 3)
                        && MARKS.contains(tokens.at(i + 3).text())
                        && tokens.at(i + 4).isNumber());
        if (!figures || tokens.joined(i) && !tokens.has(i - 1, "(")) return Optional.empty();
        return Optional.of(new Seen(
                new Piece.MonthDay(tokens.at(i).number(), tokens.at(i + 2).number()), i, i + 3));
    }

    private static Seen seen(LocalDate day, int i, String rule) {
        return new Seen(new Piece.Days(day, day.plusDays(1), Grain.DAY, 0.97, rule), i, i + 5);
    }

    private static Seen monthFirst(LocalDate day, int i) {
        return new Seen(new Piece.Days(day, day.plusDays(1), Grain.DAY, 0.7, "month first, no other way"), i, i + 5);
    }
}
