package org.footagedesk.reading.when;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** Days known by name in England and Wales: bank holidays, Easter, Halloween, Mothering Sunday. */
final class Holiday implements Rule {

    private record Named(List<String> words, java.util.function.IntFunction<LocalDate> in) {}

    private static final List<Named> DAYS = List.of(
            named("new year s day", year -> LocalDate.of(year, 1, 1)),
            named("new years day", year -> LocalDate.of(year, 1, 1)),
            named("new year s eve", year -> LocalDate.of(year, 12, 31)),
            named("new years eve", year -> LocalDate.of(year, 12, 31)),
            named("valentine s day", year -> LocalDate.of(year, 2, 14)),
            named("valentines day", year -> LocalDate.of(year, 2, 14)),
            named("mothers day", year -> Easter.sunday(year).minusDays(21)),
            named("mother s day", year -> Easter.sunday(year).minusDays(21)),
            named("fathers day", year -> nth(year, Month.JUNE, DayOfWeek.SUNDAY, 3)),
            named("father s day", year -> nth(year, Month.JUNE, DayOfWeek.SUNDAY, 3)),
            named("mardi gras", year -> Easter.sunday(year).minusDays(47)),
            named("shrove tuesday", year -> Easter.sunday(year).minusDays(47)),
            named("pancake day", year -> Easter.sunday(year).minusDays(47)),
            named("ash wednesday", year -> Easter.sunday(year).minusDays(46)),
            named("palm sunday", year -> Easter.sunday(year).minusDays(7)),
            named("maundy thursday", year -> Easter.sunday(year).minusDays(3)),
            named("good friday", year -> Easter.sunday(year).minusDays(2)),
            named("easter saturday", year -> Easter.sunday(year).minusDays(1)),
            named("easter monday", year -> Easter.sunday(year).plusDays(1)),
            named("easter sunday", Easter::sunday),
            named("easter", Easter::sunday),
            named("may day", year -> LocalDate.of(year, 5, 1)),
            named("early may bank holiday", year -> nth(year, Month.MAY, DayOfWeek.MONDAY, 1)),
            named("may day bank holiday", year -> nth(year, Month.MAY, DayOfWeek.MONDAY, 1)),
            named("spring bank holiday", year -> lastMonday(year, Month.MAY)),
            named("late may bank holiday", year -> lastMonday(year, Month.MAY)),
            named("august bank holiday", year -> lastMonday(year, Month.AUGUST)),
            named("summer bank holiday", year -> lastMonday(year, Month.AUGUST)),
            named("halloween", year -> LocalDate.of(year, 10, 31)),
            named("hallowe en", year -> LocalDate.of(year, 10, 31)),
            named("bonfire night", year -> LocalDate.of(year, 11, 5)),
            named("guy fawkes night", year -> LocalDate.of(year, 11, 5)),
            named("armistice day", year -> LocalDate.of(year, 11, 11)),
            named("remembrance sunday", year -> nth(year, Month.NOVEMBER, DayOfWeek.SUNDAY, 2)),
            named(
                    "black friday",
                    year -> nth(year, Month.NOVEMBER, DayOfWeek.THURSDAY, 4).plusDays(1)),
            named("christmas eve", year -> LocalDate.of(year, 12, 24)),
            named("xmas eve", year -> LocalDate.of(year, 12, 24)),
            named("christmas day", year -> LocalDate.of(year, 12, 25)),
            named("xmas day", year -> LocalDate.of(year, 12, 25)),
            named("christmas", year -> LocalDate.of(year, 12, 25)),
            named("xmas", year -> LocalDate.of(year, 12, 25)),
            named("boxing day", year -> LocalDate.of(year, 12, 26)));
    private static final Set<String> TAIL = Set.of("monday", "weekend");

    private static Named named(String words, java.util.function.IntFunction<LocalDate> in) {
        return new Named(List.of(words.split(" ")), in);
    }

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        boolean last = tokens.has(i, Set.of("last", "previous", "past"));
        int start = last ? i + 1 : i;
        if (!tokens.at(start).isWord()) return Optional.empty();
        LocalDate today = reference.toLocalDate();
        for (Named day : DAYS) {
            int next = after(tokens, start, day.words());
            if (next > 0) return Optional.of(resolved(day, tokens, i, next, today));
        }
        return tokens.has(start, "bank") && tokens.has(start + 1, "holiday")
                ? Optional.of(latestBankHoliday(tokens, i, start + 2, today))
                : Optional.empty();
    }

    private static int after(Tokens tokens, int start, List<String> words) {
        int at = start;
        for (String word : words) {
            if (tokens.has(at, Set.of("'", "’")) && at > start) at++;
            if (!tokens.has(at, word)) return -1;
            at++;
        }
        return at;
    }

    private static Seen resolved(Named day, Tokens tokens, int from, int after, LocalDate today) {
        boolean monday = day.words().contains("bank") && tokens.has(after, TAIL);
        int next = monday ? after + 1 : after;
        int yearAt = tokens.skip(next, Set.of("of", ",", "in"));
        Token year = tokens.at(yearAt);
        if (year.digits() == 4 && Years.of(year, today) > 0)
            return seen(day.in().apply(year.number()), 0.95, from, yearAt + 1);
        LocalDate here = day.in().apply(today.getYear());
        return seen(here.isAfter(today) ? day.in().apply(today.getYear() - 1) : here, 0.9, from, next);
    }

    private static Seen latestBankHoliday(Tokens tokens, int from, int after, LocalDate today) {
        LocalDate latest = DAYS.stream()
                .filter(day -> day.words().contains("bank") || day.words().equals(List.of("easter", "monday")))
                .flatMap(day -> java.util.stream.Stream.of(
                        day.in().apply(today.getYear()), day.in().apply(today.getYear() - 1)))
                .filter(date -> !date.isAfter(today))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return seen(latest, 0.85, from, tokens.has(after, TAIL) ? after + 1 : after);
    }

    private static Seen seen(LocalDate day, double confidence, int from, int next) {
        return new Seen(
                new Piece.Days(day, day.plusDays(1), Grain.DAY, confidence, "a day known by its name"), from, next);
    }

    private static LocalDate nth(int year, Month month, DayOfWeek day, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }

    private static LocalDate lastMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }
}
