package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** Three weeks ago, half an hour ago, two days before yesterday, a fortnight back. */
final class Ago implements Rule {

    private static final Set<String> AGO = Set.of("ago", "back", "earlier");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        if (tokens.has(i, "half") && tokens.has(i + 1, Set.of("an", "a")) && tokens.has(i + 2, "hour")) {
            return tokens.has(i + 3, AGO)
                    ? Optional.of(new Seen(new Piece.Moment(reference.minusMinutes(30), Grain.MINUTE), i, i + 4))
                    : Optional.empty();
        }
        boolean one = tokens.has(i, Set.of("a", "an"));
        Numbers count = one ? new Numbers(1, i + 1, false) : Numbers.at(tokens, i, 1, 500);
        if (!count.found() || count.ordinal()) return Optional.empty();
        Optional<Length> length = Length.of(tokens.at(count.next()).text());
        if (length.isEmpty()) return Optional.empty();
        long amount = (long) count.value() * length.get().times();
        int after = count.next() + 1;
        if (tokens.has(after, AGO))
            return Optional.of(seen(reference, length.get().unit(), amount, i, after + 1));
        if (tokens.has(after, "before") && tokens.has(after + 1, "yesterday")) {
            return Optional.of(seen(reference.minusDays(1), length.get().unit(), amount, i, after + 2));
        }
        return Optional.empty();
    }

    private static Seen seen(LocalDateTime reference, ChronoUnit unit, long amount, int from, int next) {
        LocalDateTime then = reference.minus(amount, unit);
        if (unit.isTimeBased()) {
            return new Seen(new Piece.Moment(then, unit == ChronoUnit.HOURS ? Grain.HOUR : Grain.MINUTE), from, next);
        }
        LocalDate day = then.toLocalDate();
        double confidence = unit == ChronoUnit.DAYS ? 0.9 : 0.8;
        return new Seen(
                new Piece.Days(day, day.plusDays(1), Grain.DAY, confidence, "so long before the day of writing"),
                from,
                next);
    }
}
