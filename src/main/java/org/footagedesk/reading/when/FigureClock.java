package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.when.ClockTime.Half;

/** 14:20, 2.30pm, 11pm, 1640hrs, 0045, 20.50; a full stop or four bare figures need company to be a time. */
final class FigureClock implements Rule {

    private static final Set<String> MONEY = Set.of("£", "$", "€", "#");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        boolean inside = tokens.joined(i)
                && Set.of("/", ":", ".", "_", "@").contains(tokens.at(i - 1).text());
        if (!tokens.at(i).isNumber() || inside || tokens.has(i - 1, MONEY)) return Optional.empty();
        return withMinutes(tokens, i).or(() -> fourFigures(tokens, i)).or(() -> hourOnly(tokens, i));
    }

    private static Optional<Seen> withMinutes(Tokens tokens, int i) {
        boolean colon = tokens.has(i + 1, ":");
        boolean mark = colon || tokens.has(i + 1, Set.of(".", ";"));
        boolean figures = tokens.number(i, 0, 24)
                && tokens.at(i).digits() <= 2
                && mark
                && tokens.joined(i + 1)
                && tokens.number(i + 2, 0, 59)
                && tokens.at(i + 2).digits() == 2
                && tokens.joined(i + 2);
        if (!figures) return Optional.empty();
        int after = i + 3;
        boolean seconds = tokens.has(after, ":")
                && tokens.joined(after)
                && tokens.at(after + 1).digits() == 2;
        if (seconds) after += 2;
        boolean longer = !seconds
                && tokens.has(after, Set.of(".", "/"))
                && tokens.joined(after)
                && tokens.at(after + 1).isNumber()
                && tokens.joined(after + 1);
        if (longer || tokens.has(after, "%")) return Optional.empty();
        Clocks end = Clocks.after(tokens, after);
        int hour = tokens.at(i).number();
        boolean settled = hour > 12 || hour == 0 || tokens.at(i).text().startsWith("0");
        Half half = end.half() == Half.OPEN && settled ? Half.SETTLED : end.half();
        if (hour > 12 || hour == 0) half = Half.SETTLED;
        boolean rough = !colon && !end.hours();
        return Clocks.seen(
                new ClockTime(hour, tokens.at(i + 2).number(), half, rough, "hours and minutes in figures"),
                i,
                end.next());
    }

    private static Optional<Seen> fourFigures(Tokens tokens, int i) {
        Token token = tokens.at(i);
        boolean time = token.digits() == 4 && token.number() / 100 <= 24 && token.number() % 100 < 60;
        if (!time) return Optional.empty();
        Clocks end = Clocks.after(tokens, i + 1);
        boolean yearLike = token.number() >= 1900 && token.number() < 2100 && !end.hours();
        if (yearLike
                || tokens.joined(i)
                        && !Set.of("-", "(", "–", "@", "~")
                                .contains(tokens.at(i - 1).text())) {
            return Optional.empty();
        }
        Half half = end.half() == Half.AM || end.half() == Half.PM ? end.half() : Half.SETTLED;
        if (token.number() / 100 > 12) half = Half.SETTLED;
        return Clocks.seen(
                new ClockTime(token.number() / 100, token.number() % 100, half, !end.hours(), "a time in four figures"),
                i,
                end.next());
    }

    private static Optional<Seen> hourOnly(Tokens tokens, int i) {
        if (!tokens.number(i, 0, 23) || tokens.at(i).digits() > 2) return Optional.empty();
        Clocks end = Clocks.after(tokens, i + 1);
        int hour = tokens.at(i).number();
        boolean halves = end.half() == Half.AM || end.half() == Half.PM;
        boolean clock = end.hours() && end.half() == Half.OPEN && hour > 0 && hour < 13;
        if (!halves && !clock) return Optional.empty();
        Half half = hour > 12 ? Half.SETTLED : end.half();
        return Clocks.seen(new ClockTime(hour, 0, half, false, "an hour"), i, end.next());
    }
}
