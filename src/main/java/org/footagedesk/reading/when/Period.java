package org.footagedesk.reading.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.Grain;

/** Last week, this month, the last two days, at the weekend, all week. */
final class Period implements Rule {

    private static final Set<String> LAST = Set.of("last", "past", "previous");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        LocalDate today = reference.toLocalDate();
        return weekend(tokens, i, today)
                .or(() -> lastSeveral(tokens, i, reference))
                .or(() -> single(tokens, i, today))
                .or(() -> year(tokens, i));
    }

    private static Optional<Seen> weekend(Tokens tokens, int i, LocalDate today) {
        boolean last = tokens.has(i, LAST) || tokens.has(i, "the");
        int at = last || tokens.has(i, "this") ? i + 1 : i;
        boolean split = tokens.has(at, "week") && tokens.has(at + 1, "end");
        if (!tokens.has(at, "weekend") && !split) return Optional.empty();
        int next = split ? at + 2 : at + 1;
        LocalDate saturday = Weekdays.monday(today).plusDays(5);
        boolean begun = !saturday.isAfter(today) && !tokens.has(i, LAST);
        LocalDate meant = begun ? saturday : saturday.minusWeeks(1);
        return days(meant, meant.plusDays(2), Grain.DAY, 0.8, i, tokens.has(next, "just") ? next + 1 : next);
    }

    private static Optional<Seen> lastSeveral(Tokens tokens, int i, LocalDateTime reference) {
        if (!tokens.has(i, LAST)) return Optional.empty();
        Numbers count = Numbers.at(tokens, i + 1, 1, 60);
        if (!count.found() || count.ordinal()) return Optional.empty();
        Optional<Length> length = Length.of(tokens.at(count.next()).text());
        if (length.isEmpty()) return Optional.empty();
        long amount = (long) count.value() * length.get().times();
        ChronoUnit unit = length.get().unit();
        LocalDate today = reference.toLocalDate();
        return switch (unit) {
            case DAYS -> days(today.minusDays(amount), today, Grain.DAY, 0.85, i, count.next() + 1);
            case WEEKS -> {
                LocalDate monday = Weekdays.monday(today);
                yield days(monday.minusWeeks(amount), monday, Grain.WEEK, 0.8, i, count.next() + 1);
            }
            case MONTHS -> {
                LocalDate first = today.withDayOfMonth(1);
                yield days(first.minusMonths(amount), first, Grain.MONTH, 0.8, i, count.next() + 1);
            }
            case SECONDS, MINUTES, HOURS ->
                Optional.of(new Seen(new Piece.Stretch(reference.minus(amount, unit), reference), i, count.next() + 1));
            default -> Optional.empty();
        };
    }

    private static Optional<Seen> single(Tokens tokens, int i, LocalDate today) {
        int back = LAST.contains(tokens.at(i).text()) ? 1 : tokens.has(i, Set.of("this", "all")) ? 0 : -1;
        if (back < 0) return Optional.empty();
        LocalDate monday = Weekdays.monday(today).minusWeeks(back);
        LocalDate first = today.withDayOfMonth(1).minusMonths(back);
        return switch (tokens.at(i + 1).text()) {
            case "week", "wk" -> Optional.of(new Seen(new Piece.InWeek(back), i, i + 2));
            case "fortnight" -> days(monday.minusWeeks(1), monday.plusWeeks(1), Grain.WEEK, 0.7, i, i + 2);
            case "month" -> days(first, first.plusMonths(1), Grain.MONTH, 0.8, i, i + 2);
            case "year" -> {
                LocalDate newYear = today.withDayOfYear(1).minusYears(back);
                yield days(newYear, newYear.plusYears(1), Grain.YEAR, 0.8, i, i + 2);
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Seen> year(Tokens tokens, int i) {
        boolean alone = tokens.at(i).digits() == 4
                && tokens.number(i, 1950, 2099)
                && tokens.has(i - 1, Set.of("in", "of", "year", "since"));
        if (!alone || tokens.joined(i + 1) && tokens.at(i + 1).isWord()) return Optional.empty();
        LocalDate first = LocalDate.of(tokens.at(i).number(), 1, 1);
        return days(first, first.plusYears(1), Grain.YEAR, 0.7, i, i + 1);
    }

    private static Optional<Seen> days(
            LocalDate from, LocalDate to, Grain grain, double confidence, int start, int next) {
        return Optional.of(new Seen(new Piece.Days(from, to, grain, confidence, "a named period"), start, next));
    }
}
