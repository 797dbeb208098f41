package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** 9 to 12 June, between the 3rd and the 5th of September 2026, Nov 18-19: several days of one month. */
final class DayRange implements Rule {

    private static final Set<String> TO = Set.of("to", "till", "until", "-", "–", "and", "through", "&");
    private static final Set<String> SMALL = Set.of("of", "the");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        return dayFirst(tokens, i, reference.toLocalDate()).or(() -> monthFirst(tokens, i, reference.toLocalDate()));
    }

    private static Optional<Seen> dayFirst(Tokens tokens, int i, LocalDate today) {
        Numbers first = Numbers.at(tokens, i, 1, 31);
        if (!first.found() || !tokens.has(first.next(), TO)) return Optional.empty();
        Numbers last = Numbers.at(tokens, tokens.skip(first.next() + 1, SMALL), 1, 31);
        if (!last.found()) return Optional.empty();
        int at = tokens.skip(last.next(), SMALL);
        int month = Words.month(tokens.at(at).text());
        return month < 1 ? Optional.empty() : days(tokens, i, at + 1, month, first.value(), last.value(), today);
    }

    private static Optional<Seen> monthFirst(Tokens tokens, int i, LocalDate today) {
        int month = Words.month(tokens.at(i).text());
        Numbers first = Numbers.at(tokens, i + 1, 1, 31);
        if (month < 1 || !first.found() || !tokens.has(first.next(), TO)) return Optional.empty();
        Numbers last = Numbers.at(tokens, tokens.skip(first.next() + 1, SMALL), 1, 31);
        boolean clock = last.found() && Clocks.after(tokens, last.next()).hours() || tokens.has(last.next(), ":");
        boolean month2 = last.found()
                && Words.month(tokens.at(tokens.skip(last.next(), SMALL)).text()) > 0;
        if (!last.found() || clock || month2) return Optional.empty();
        return days(tokens, i, last.next(), month, first.value(), last.value(), today);
    }

    private static Optional<Seen> days(
            Tokens tokens, int i, int after, int month, int first, int last, LocalDate today) {
        if (first >= last) return Optional.empty();
        int yearAt = tokens.has(after, ",") ? after + 1 : after;
        boolean said = tokens.at(yearAt).digits() == 4 && Years.of(tokens.at(yearAt), today) > 0;
        int year = said ? tokens.at(yearAt).number() : today.getYear();
        Optional<LocalDate> from = Years.date(year, month, first);
        Optional<LocalDate> to = Years.date(year, month, last);
        if (from.isEmpty() || to.isEmpty()) return Optional.empty();
        int back = !said && from.get().isAfter(today) ? 1 : 0;
        var piece = new Piece.Days(
                from.get().minusYears(back),
                to.get().minusYears(back).plusDays(1),
                Grain.DAY,
                said ? 0.95 : 0.9,
                "days of one month");
        return Optional.of(new Seen(piece, i, said ? yearAt + 1 : after));
    }
}
