package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** 3rd of February 1948, 14 Nov, November 14th 2026, 05-Aug-2016, August 2012. */
final class MonthDate implements Rule {

    private static final Set<String> BETWEEN = Set.of("of", "-", "/", ",", ".", "the", "'");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        LocalDate today = reference.toLocalDate();
        return yearFirst(tokens, i).or(() -> dayFirst(tokens, i, today)).or(() -> monthFirst(tokens, i, today));
    }

    private static Optional<Seen> yearFirst(Tokens tokens, int i) {
        if (tokens.at(i).digits() != 4 || !tokens.has(i + 1, "-") || !tokens.has(i + 3, "-")) return Optional.empty();
        int month = Words.month(tokens.at(i + 2).text());
        return month < 1
                ? Optional.empty()
                : Years.date(tokens.at(i).number(), month, tokens.at(i + 4).number())
                        .map(day -> settled(day, i, i + 5));
    }

    private static Optional<Seen> dayFirst(Tokens tokens, int i, LocalDate today) {
        Numbers day = Numbers.at(tokens, i, 1, 31);
        if (!day.found()) return Optional.empty();
        int at = gap(tokens, day.next(), 2);
        int month = Words.month(tokens.at(at).text());
        if (month < 1 || ordinaryWord(tokens, at, day)) return Optional.empty();
        return withYear(tokens, i, at + 1, day.value(), month, today);
    }

    private static Optional<Seen> monthFirst(Tokens tokens, int i, LocalDate today) {
        int month = Words.month(tokens.at(i).text());
        if (month < 1) return Optional.empty();
        Numbers day = Numbers.at(tokens, gap(tokens, i + 1, 2), 1, 31);
        boolean dayStands = day.found() && !(tokens.has(day.next(), ":") && tokens.joined(day.next()));
        if (dayStands) {
            Optional<Seen> dated = withYear(tokens, i, day.next(), day.value(), month, today);
            if (dated.isPresent()) return dated;
        }
        int yearAt = gap(tokens, i + 1, 1);
        if (tokens.at(yearAt).digits() == 4 && Years.of(tokens.at(yearAt), today) > 0) {
            LocalDate first = LocalDate.of(tokens.at(yearAt).number(), month, 1);
            return Optional.of(new Seen(whole(first, 0.95), i, yearAt + 1));
        }
        if (modest(tokens.at(i).text())) return Optional.empty();
        LocalDate first = LocalDate.of(today.getYear(), month, 1);
        return Optional.of(new Seen(whole(first.isAfter(today) ? first.minusYears(1) : first, 0.7), i, i + 1));
    }

    private static Optional<Seen> withYear(Tokens tokens, int i, int after, int day, int month, LocalDate today) {
        int yearAt = gap(tokens, after, 1);
        Token token = tokens.at(yearAt);
        boolean clock = tokens.joined(yearAt + 1)
                && Set.of(":", ".", "-").contains(tokens.at(yearAt + 1).text())
                && tokens.at(yearAt + 2).isNumber()
                && tokens.joined(yearAt + 2);
        boolean hour = Set.of("am", "pm", "hrs", "hours", "to", "till", "until", "o")
                .contains(tokens.at(yearAt + 1).text());
        boolean yearly = token.isNumber() && !clock && (token.digits() == 4 && !hour || token.digits() == 2 && !hour);
        int year = yearly ? Years.of(token, today) : -1;
        if (year > 0) {
            return Years.date(year, month, day).map(date -> settled(date, i, yearAt + 1));
        }
        return Years.date(2024, month, day).map(_ -> new Seen(new Piece.MonthDay(day, month), i, after));
    }

    private static int gap(Tokens tokens, int i, int most) {
        int next = i;
        while (next < i + most && BETWEEN.contains(tokens.at(next).text())) next++;
        return next;
    }

    /** "may" and "march" are months only beside a day of the month. */
    private static boolean modest(String word) {
        return word.equals("may") || word.equals("march") || word.equals("mar") || word.equals("dec");
    }

    private static boolean ordinaryWord(Tokens tokens, int at, Numbers day) {
        return modest(tokens.at(at).text())
                && !day.ordinal()
                && tokens.at(day.next() - 1).isWord();
    }

    private static Piece whole(LocalDate first, double confidence) {
        return new Piece.Days(first, first.plusMonths(1), Grain.MONTH, confidence, "a month");
    }

    private static Seen settled(LocalDate day, int from, int next) {
        return new Seen(new Piece.Days(day, day.plusDays(1), Grain.DAY, 0.97, "day, month and year"), from, next);
    }
}
