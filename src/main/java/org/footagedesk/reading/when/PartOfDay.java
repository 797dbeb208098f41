package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Morning, lunchtime, teatime, the early hours, the night of ...; "in the", "at" and the like belong to it. */
final class PartOfDay implements Rule {

    private static final Map<String, DayPart> WORDS = Map.ofEntries(
            Map.entry("morning", DayPart.MORNING),
            Map.entry("mornin", DayPart.MORNING),
            Map.entry("lunchtime", DayPart.LUNCHTIME),
            Map.entry("dinnertime", DayPart.LUNCHTIME),
            Map.entry("afternoon", DayPart.AFTERNOON),
            Map.entry("arvo", DayPart.AFTERNOON),
            Map.entry("teatime", DayPart.TEATIME),
            Map.entry("evening", DayPart.EVENING),
            Map.entry("eve", DayPart.EVENING),
            Map.entry("night", DayPart.NIGHT),
            Map.entry("nite", DayPart.NIGHT),
            Map.entry("nighttime", DayPart.NIGHT));
    private static final Set<String> GREETING = Set.of("good", "fine");

    static Optional<DayPart> word(String word) {
        return Optional.ofNullable(WORDS.get(word));
    }

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        if (tokens.has(i, "early") && tokens.has(i + 1, "hours")) return part(DayPart.EARLY_HOURS, i, i + 2);
        if (tokens.has(i, "small") && tokens.has(i + 1, "hours")) return part(DayPart.EARLY_HOURS, i, i + 2);
        if (tokens.has(i, "early") && tokens.has(i + 1, Set.of("morning", "am"))) {
            return part(DayPart.EARLY_HOURS, i, i + 2);
        }
        if (tokens.has(i, Set.of("lunch", "tea", "dinner", "night")) && tokens.has(i + 1, "time")) {
            return part(
                    switch (tokens.at(i).text()) {
                        case "tea" -> DayPart.TEATIME;
                        case "night" -> DayPart.NIGHT;
                        default -> DayPart.LUNCHTIME;
                    },
                    i,
                    i + 2);
        }
        if (tokens.has(i, "night") && tokens.has(i + 1, "of")) return part(DayPart.WHOLE_NIGHT, i, i + 2);
        if (tokens.has(i, "overnight")) return part(DayPart.WHOLE_NIGHT, i, i + 1);
        if (tokens.has(i - 1, GREETING)) return Optional.empty();
        return word(tokens.at(i).text()).flatMap(part -> part(part, i, i + 1));
    }

    private static Optional<Seen> part(DayPart part, int from, int next) {
        return Optional.of(new Seen(new Piece.Part(part), from, next));
    }
}
