package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.policy.Clocks;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.RequestKind;

/** What the body owes on a case and by when: computed from the events, the policy and the calendar each time it is asked. */
public final class Obligations {

    private final PolicyProfile policy;
    private final WorkingCalendar calendar;

    public Obligations(PolicyProfile policy, WorkingCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** All obligations of the case, the acknowledgement first, as they stand on that London day. */
    public List<ObligationOnCase> of(CaseFile file, LocalDate today) {
        if (file.kind() == RequestKind.NOT_A_REQUEST) {
            return List.of();
        }
        var moments = new Moments(file, policy);
        return policy.rulesFor(file.kind()).allObligations().stream()
                .map(rule -> onCase(rule, moments, today))
                .toList();
    }

    /** The earliest date among what is still owed; the date staff must keep. Of a clock that cannot be counted, the day on which it started. */
    public Optional<LocalDate> governingDue(CaseFile file, LocalDate today) {
        return of(file, today).stream()
                .filter(owed -> owed.state() != ObligationOnCase.State.MET)
                .flatMap(owed -> owed.due().or(() -> owed.clocks().uncounted().flatMap(why -> owed.start())).stream())
                .min(Comparator.naturalOrder());
    }

    private ObligationOnCase onCase(ObligationRule rule, Moments moments, LocalDate today) {
        Clocks clocks = rule.clocks(moments::day, List.of(), calendar);
        return new ObligationOnCase(
                rule, moments.day(rule.policy().startsWith()), clocks, state(rule, moments, clocks, today));
    }

    private static ObligationOnCase.State state(ObligationRule rule, Moments moments, Clocks clocks, LocalDate today) {
        if (rule.dischargedBy().stream().anyMatch(moment -> moments.day(moment).isPresent())) {
            return ObligationOnCase.State.MET;
        }
        if (clocks.uncounted().isPresent()) {
            return ObligationOnCase.State.OPEN;
        }
        return clocks.governing()
                .map(due -> due.date().isBefore(today) ? ObligationOnCase.State.LATE : ObligationOnCase.State.OPEN)
                .orElse(ObligationOnCase.State.NOT_STARTED);
    }
}
