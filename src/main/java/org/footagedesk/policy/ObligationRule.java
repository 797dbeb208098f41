package org.footagedesk.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that must be done in time, for each moment that starts its clock.
 *
 * @param owedBy who must act: the body, or the person who asks
 * @param each whether each start is an obligation of its own, as with a second letter that asks for detail
 * @param policy the clock of the body's own policy
 * @param statutory the law's clock beside it, where the law sets another
 * @param letters the letters that fulfil it, the first that fits; empty where it is not done by letter
 * @param dischargedBy the moments any one of which ends it
 * @param proposes the step that is put to a person once the time has passed; never taken by itself
 */
public record ObligationRule(
        String id,
        String title,
        Debtor owedBy,
        boolean each,
        ClockRule policy,
        Optional<ClockRule> statutory,
        List<LetterChoice> letters,
        Set<CaseMoment> dischargedBy,
        Optional<String> proposes) {

    /** Who must act. */
    public enum Debtor {
        BODY,
        REQUESTER
    }

    public ObligationRule {
        letters = List.copyOf(letters);
        dischargedBy = Set.copyOf(dischargedBy);
        if (dischargedBy.isEmpty()) {
            throw new IllegalArgumentException("Obligation " + id + " must say what discharges it.");
        }
    }

    /** Something that the body owes once. */
    public ObligationRule(
            String id,
            String title,
            ClockRule policy,
            Optional<ClockRule> statutory,
            List<LetterChoice> letters,
            Set<CaseMoment> dischargedBy) {
        this(id, title, Debtor.BODY, false, policy, statutory, letters, dischargedBy, Optional.empty());
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

    /** Its instances on a case: one for each start where they count apart, else one, started or not. */
    public List<Owed> on(CaseDays days, WorkingCalendar calendar) {
        var starts = days.days(policy.startsWith()).stream().distinct().sorted().toList();
        return each
                ? starts.stream().map(start -> from(start, days, calendar)).toList()
                : List.of(once(starts.stream().findFirst(), days, calendar));
    }

    private Owed from(LocalDate start, CaseDays days, WorkingCalendar calendar) {
        Optional<LocalDate> met = dischargedBy.stream()
                .flatMap(moment ->
                        days.firstFrom(moment.equals(policy.startsWith()) ? start.plusDays(1) : start, moment).stream())
                .min(Comparator.naturalOrder());
        return new Owed(this, Optional.of(start), clocks(Optional.of(start), days, calendar), met);
    }

    private Owed once(Optional<LocalDate> start, CaseDays days, WorkingCalendar calendar) {
        Optional<LocalDate> met = dischargedBy.stream()
                .flatMap(moment -> days.first(moment).stream())
                .min(Comparator.naturalOrder());
        return new Owed(this, start, clocks(start, days, calendar), met);
    }

    /** Both clocks. One whose start has not happened does not run; of one that cannot be counted it is said why. */
    private Clocks clocks(Optional<LocalDate> start, CaseDays days, WorkingCalendar calendar) {
        try {
            return Clocks.of(
                    read(policy, start, days, calendar),
                    statutory.map(law -> read(law, days.first(law.startsWith()), days, calendar)));
        } catch (BeyondCalendar beyond) {
            return Clocks.uncounted(beyond);
        }
    }

    private static ClockReading read(
            ClockRule rule, Optional<LocalDate> start, CaseDays days, WorkingCalendar calendar) {
        return start.map(day -> rule.read(day, days, calendar))
                .orElseGet(() ->
                        ClockReading.waiting("not running yet: it waits for " + MomentWords.of(rule.startsWith())));
    }
}
