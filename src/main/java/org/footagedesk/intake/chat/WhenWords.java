package org.footagedesk.intake.chat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.reading.Grain;
import org.footagedesk.reading.WhenReader;
import org.footagedesk.reading.WhenReading;

/** Hears when it happened. A time without a day counts on the day that was named before. */
final class WhenWords {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final Pattern OTHER_ROLE =
            Pattern.compile("(?i)(?:born(?: on)?|birth(?:day)?|d\\.?o\\.?b\\.?|dated)\\W{0,6}$");
    private static final Pattern NAMES_A_DAY =
            Pattern.compile("(?i)\\b(?:today|tonight|this|last night|ago|now|just)\\b");

    private final WhenReader reader = new WhenReader();

    /** The first time spoken of; the day is the one already known, if any. */
    WhenHeard in(String said, LocalDateTime now, Optional<LocalDate> day) {
        List<WhenReading> readings = reader.read(said, now).stream()
                .filter(reading -> !OTHER_ROLE
                        .matcher(said.substring(0, Math.min(reading.span().from(), said.length())))
                        .find())
                .toList();
        if (readings.isEmpty()) return new WhenHeard.Nothing();
        WhenReading best = readings.getFirst();
        Optional<WhenReading> clock =
                readings.stream().filter(reading -> fine(reading.grain())).findFirst();
        if (best.grain() == Grain.DAY
                && clock.isPresent()
                && !clock.get().span().overlaps(best.span())) {
            return clock(clock.get().quote(), best.start().toLocalDate().atTime(LAST_MINUTE), now);
        }
        if (fine(best.grain()) && clockOnly(best.quote())) {
            return clock(
                    best.quote(), day.map(known -> known.atTime(LAST_MINUTE)).orElse(now), now);
        }
        return heard(best, readings, false, now);
    }

    /** The clock time as it was last shown before the reference. */
    private WhenHeard clock(String words, LocalDateTime reference, LocalDateTime now) {
        List<WhenReading> readings = reader.read(words, reference);
        return readings.isEmpty() ? new WhenHeard.Nothing() : heard(readings.getFirst(), readings, true, now);
    }

    private static WhenHeard heard(WhenReading best, List<WhenReading> all, boolean clockOnly, LocalDateTime now) {
        if (best.start().isAfter(now)) return new WhenHeard.StillToCome();
        return switch (best.grain()) {
            case MINUTE, HOUR, PART_OF_DAY ->
                new WhenHeard.Time(
                        best.start(),
                        best.end(),
                        clockOnly,
                        all.stream()
                                .filter(other -> other.span().overlaps(best.span()) && fine(other.grain()))
                                .filter(other -> !other.start().equals(best.start())
                                        && !other.start().isAfter(now))
                                .limit(2)
                                .map(other -> new WhenHeard.Time(other.start(), other.end(), clockOnly, List.of()))
                                .toList());
            case DAY -> new WhenHeard.Day(best.start().toLocalDate());
            case WEEK, MONTH, YEAR -> new WhenHeard.TooWide();
        };
    }

    /** Whether the words name no day, so that they mean the same hour on whatever day they are said. */
    private boolean clockOnly(String quote) {
        if (NAMES_A_DAY.matcher(quote.toLowerCase(Locale.UK)).find()) return false;
        LocalDate monday = LocalDate.of(2026, 1, 12);
        return saidOn(monday, quote).equals(Optional.of(monday))
                && saidOn(monday.plusDays(1), quote).equals(Optional.of(monday.plusDays(1)));
    }

    private Optional<LocalDate> saidOn(LocalDate day, String quote) {
        return reader.read(quote, day.atTime(LAST_MINUTE)).stream()
                .findFirst()
                .map(reading -> reading.start().toLocalDate());
    }

    private static boolean fine(Grain grain) {
        return grain.clock() || grain == Grain.PART_OF_DAY;
    }
}
