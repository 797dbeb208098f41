package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** Today, yesterday, this morning, last night, tonight, the day before yesterday, now. */
final class NamedDay implements Rule {

    private static final Set<String> YESTERDAY = Set.of("yesterday", "yday", "yesterdays", "yest");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        LocalDate today = reference.toLocalDate();
        int start = tokens.has(i, "the") ? i + 1 : i;
        if (tokens.has(start, "day") && tokens.has(start + 1, "before") && tokens.has(start + 2, YESTERDAY)) {
            return day(today.minusDays(2), i, start + 3);
        }
        if (tokens.has(i, Set.of("night", "evening")) && tokens.has(i + 1, "before") && tokens.has(i + 2, "last")) {
            return night(today.minusDays(2), i, i + 3);
        }
        if (tokens.has(i, YESTERDAY)) return yesterday(tokens, i, today);
        if (tokens.has(i, Set.of("today", "todays"))) return day(today, i, i + 1);
        if (tokens.has(i, "tomorrow")) return day(today.plusDays(1), i, i + 1);
        if (tokens.has(i, Set.of("tonight", "tonite"))) return parted(today, DayPart.NIGHT, i, i + 1);
        if (tokens.has(i, "last") && tokens.has(i + 1, Set.of("night", "nite", "evening"))) {
            return tokens.has(i + 1, "evening")
                    ? parted(today.minusDays(1), DayPart.EVENING, i, i + 2)
                    : night(today.minusDays(1), i, i + 2);
        }
        if (tokens.has(i, "this")) {
            Optional<DayPart> part = PartOfDay.word(tokens.at(i + 1).text());
            if (part.isPresent()) return parted(today, part.get(), i, i + 2);
        }
        if (tokens.has(i, "now") || tokens.has(i, "right") && tokens.has(i + 1, "now")) {
            return Optional.of(
                    new Seen(new Piece.Moment(reference, Grain.MINUTE), i, tokens.has(i, "now") ? i + 1 : i + 2));
        }
        return Optional.empty();
    }

    /** "Yesterday night" is the night that began yesterday; in the small hours too. */
    private static Optional<Seen> yesterday(Tokens tokens, int i, LocalDate today) {
        return tokens.has(i + 1, "night") ? night(today.minusDays(1), i, i + 2) : day(today.minusDays(1), i, i + 1);
    }

    private static Optional<Seen> night(LocalDate day, int from, int next) {
        return parted(day, DayPart.WHOLE_NIGHT, from, next);
    }

    private static Optional<Seen> day(LocalDate day, int from, int next) {
        return Optional.of(new Seen(piece(day), from, next));
    }

    private static Optional<Seen> parted(LocalDate day, DayPart part, int from, int next) {
        return Optional.of(new Seen(List.of(piece(day), new Piece.Part(part)), from, next));
    }

    private static Piece piece(LocalDate day) {
        return new Piece.Days(day, day.plusDays(1), Grain.DAY, 0.95, "counted from the day of writing");
    }
}
