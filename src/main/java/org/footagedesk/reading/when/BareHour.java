package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.reading.when.ClockTime.Half;

/** "At 9", "between 6 and half 7", "3-8": a lone hour is a time only after such words and before no noun. */
final class BareHour implements Rule {

    private static final Set<String> LEADS = Set.of(
            "at",
            "about",
            "around",
            "approx",
            "approximately",
            "between",
            "btwn",
            "btw",
            "from",
            "after",
            "before",
            "till",
            "until",
            "til",
            "circa",
            "c",
            "@",
            "roughly",
            "say",
            "nearly",
            "gone",
            "by",
            "and",
            "to",
            "-",
            "–",
            "—",
            "or",
            "like",
            "past",
            "through");
    private static final Set<String> MAY_FOLLOW = Set.of(
            "at",
            "on",
            "in",
            "last",
            "this",
            "yesterday",
            "today",
            "tonight",
            "to",
            "till",
            "until",
            "til",
            "and",
            "or",
            "when",
            "while",
            "but",
            "i",
            "we",
            "he",
            "she",
            "there",
            "n",
            "for",
            "the",
            "as",
            "because",
            "outside",
            "by",
            "with",
            "from",
            "through",
            "before",
            "that",
            "someone",
            "somebody",
            "ish",
            "approx",
            "night",
            "morning",
            "evening",
            "afternoon",
            "a",
            "sharp",
            "of");

    @Override
    public Optional<Seen> at(Tokens tokens, int i, LocalDateTime reference) {
        Numbers hour = Numbers.at(tokens, i, 1, tokens.at(i).isNumber() ? 24 : 12);
        boolean plain = hour.found() && !hour.ordinal() && tokens.at(i).text().length() <= 6;
        if (!plain || tokens.at(i).isNumber() && tokens.at(i).digits() > 2) return Optional.empty();
        boolean led = tokens.has(i - 1, LEADS) || hoursFollow(tokens, hour.next());
        if (!led || !closed(tokens, hour.next())) return Optional.empty();
        Half half = hour.value() > 12 ? Half.SETTLED : Half.OPEN;
        return Clocks.seen(
                new ClockTime(hour.value(), 0, half, true, "an hour without am or pm"),
                i,
                tokens.skip(hour.next(), Set.of("ish")));
    }

    /** "3-8", "7 to 9", "2 and 2.30pm": the second hour makes the first a time. */
    private static boolean hoursFollow(Tokens tokens, int next) {
        return tokens.has(next, Set.of("-", "–", "—", "to", "till", "until", "til"))
                && tokens.number(next + 1, 0, 24)
                && !tokens.has(next + 2, Set.of("-", "–", "/"));
    }

    private static boolean closed(Tokens tokens, int next) {
        Token after = tokens.at(next);
        if (after.is("%")
                || after.is("/")
                || tokens.joined(next) && after.is(".") && tokens.at(next + 1).isNumber()) {
            return false;
        }
        if (!after.isWord()) return !after.isNumber();
        return MAY_FOLLOW.contains(after.text()) || Words.weekday(after.text()).isPresent();
    }
}
