package org.footagedesk.reading.when;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes over the tokens once; at each the rule that sees most wins, and among equals the first. */
final class Scanner {

    private static final List<Rule> RULES = List.of(
            new MonthDate(),
            new NumericDate(),
            new Holiday(),
            new WeekdayName(),
            new NamedDay(),
            new Period(),
            new Ago(),
            new FigureClock(),
            new SpokenClock(),
            new PartOfDay(),
            new DayNumber(),
            new BareHour());

    private Scanner() {}

    static List<Seen> scan(Tokens tokens, LocalDateTime reference) {
        List<Seen> all = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Optional<Seen> seen = longest(tokens, i, reference);
            seen.ifPresent(all::add);
            i = seen.map(Seen::next).orElse(i + 1);
        }
        return all;
    }

    private static Optional<Seen> longest(Tokens tokens, int i, LocalDateTime reference) {
        if (!tokens.at(i).isNumber() && !tokens.at(i).isWord()) return Optional.empty();
        Seen best = null;
        for (Rule rule : RULES) {
            Seen seen = rule.at(tokens, i, reference).orElse(null);
            if (seen != null && (best == null || seen.next() > best.next())) best = seen;
        }
        return Optional.ofNullable(best);
    }
}
