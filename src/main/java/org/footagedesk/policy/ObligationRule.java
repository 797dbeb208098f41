package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Something the body must do in time, for each moment that starts its clock.
 *
 * @param policy the clock of the body's own policy
 * @param statutory the law's clock beside it, where the law sets another
 * @param letters the letters that fulfil it, the first that fits; empty where it is not done by letter
 * @param dischargedBy the moments any one of which ends it
 */
public record ObligationRule(
        String id,
        String title,
        ClockRule policy,
        Optional<ClockRule> statutory,
        List<LetterChoice> letters,
        Set<CaseMoment> dischargedBy) {

    public ObligationRule {
        letters = List.copyOf(letters);
        dischargedBy = Set.copyOf(dischargedBy);
        if (dischargedBy.isEmpty()) {
            throw new IllegalArgumentException("Obligation " + id + " must say what discharges it.");
        }
    }

    /** The clause of the body's policy that demands it. */
    public String clause() {
        return policy.clause();
    }

    /** The letter to draft under these circumstances; empty where none fits. */
    public Optional<String> letterUnder(Set<Circumstance> circumstances) {
        return letters.stream()
                .filter(choice -> choice.when() == Circumstance.OTHERWISE || circumstances.contains(choice.when()))
                .map(LetterChoice::letter)
                .findFirst();
    }

    /**
     * Both clocks of one instance. A clock whose start has not happened does not run; of one that cannot be counted it is said why.
     *
     * @param happened the London day on which a moment of the case happened
     */
    public Clocks clocks(
            Function<CaseMoment, Optional<LocalDate>> happened, List<Pause> pauses, WorkingCalendar calendar) {
        Function<ClockRule, Optional<DueDate>> run =
                clock -> happened.apply(clock.startsWith()).flatMap(start -> clock.due(start, pauses, calendar));
        try {
            return new Clocks(run.apply(policy), statutory.flatMap(run));
        } catch (BeyondCalendar beyond) {
            return Clocks.uncounted(beyond);
        }
    }
}
