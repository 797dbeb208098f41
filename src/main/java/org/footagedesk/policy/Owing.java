package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that is owed on a case of one kind, by whom and by when, from the days on which things happened on it. */
public record Owing(List<Owed> all, boolean ended) {

    public Owing {
        all = List.copyOf(all);
    }

    /** The acknowledgement first, then the others in the order of the policy. */
    public static Owing under(KindRules rules, CaseDays days, WorkingCalendar calendar) {
        return new Owing(
                rules.allObligations().stream()
                        .flatMap(rule -> rule.on(days, calendar).stream())
                        .toList(),
                days.first(Milestone.ENDED).isPresent());
    }

    /** The earliest date among what the body still owes; the date staff must keep. Of a clock that cannot be counted, the day on which it started. */
    public Optional<LocalDate> governing() {
        return open().flatMap(owed ->
                        owed.due().or(() -> owed.clocks().uncounted().flatMap(why -> owed.start())).stream())
                .min(Comparator.naturalOrder());
    }

    /** Whether the body has done all that it owes so far; what has not begun to run is not owed yet. */
    public boolean isNothingOpen() {
        return open().noneMatch(owed ->
                owed.due().isPresent() || owed.clocks().uncounted().isPresent());
    }

    private Stream<Owed> open() {
        return all.stream()
                .filter(owed -> !ended && owed.met().isEmpty())
                .filter(owed -> owed.rule().owedBy() == ObligationRule.Debtor.BODY);
    }
}
