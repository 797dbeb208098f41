package org.footagedesk.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.policy.AllToday;
import org.footagedesk.policy.CaseDays;
import org.footagedesk.policy.ObligationRule.Debtor;
import org.footagedesk.policy.Owed;
import org.footagedesk.policy.Owing;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.RequestKind;

/** What is owed on a case and by when: computed from the events, the policy and the calendar each time it is asked. */
public final class Obligations {

    private final PolicyProfile policy;
    private final WorkingCalendar calendar;

    public Obligations(PolicyProfile policy, WorkingCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /** All obligations of the case, the acknowledgement first, as they stand on that London day. */
    public List<ObligationOnCase> of(CaseFile file, LocalDate today) {
        Owing owing = owing(file);
        return owing.all().stream()
                .map(owed -> new ObligationOnCase(owed, state(owed, owing.ended(), today)))
                .toList();
    }

    /** The earliest date among what the body still owes; the date staff must keep. Of a clock that cannot be counted, the day on which it started. */
    public Optional<LocalDate> governingDue(CaseFile file) {
        return owing(file).governing();
    }

    /**
     * By when it would have to be done if everything that its clock waits for came on that London day; empty where it has its
     * date or waits for nothing that a person brings.
     */
    public Optional<LocalDate> dueIfAllCame(CaseFile file, ObligationOnCase waiting, LocalDate today) {
        if (waiting.due().isPresent() || waiting.clocks().waits().isEmpty()) {
            return Optional.empty();
        }
        CaseDays days = Moments.of(file, policy);
        return owing(file, new CaseDays(new AllToday(days.recorded(), today), days.feeAsked())).all().stream()
                .filter(owed -> owed.rule().equals(waiting.rule()))
                .flatMap(owed -> owed.due().stream())
                .findFirst();
    }

    Owing owing(CaseFile file) {
        return file.kind() == RequestKind.NOT_A_REQUEST
                ? new Owing(List.of(), false)
                : owing(file, Moments.of(file, policy));
    }

    private Owing owing(CaseFile file, CaseDays days) {
        return Owing.under(policy.rulesFor(file.kind()), days, calendar);
    }

    private static ObligationOnCase.State state(Owed owed, boolean ended, LocalDate today) {
        if (owed.met().isPresent()) {
            return ObligationOnCase.State.MET;
        }
        if (ended) {
            return ObligationOnCase.State.ENDED;
        }
        if (owed.clocks().uncounted().isPresent()) {
            return ObligationOnCase.State.OPEN;
        }
        return owed.due()
                .map(due -> running(owed, due, today))
                .orElseGet(() ->
                        owed.start().isPresent() ? ObligationOnCase.State.WAITING : ObligationOnCase.State.NOT_STARTED);
    }

    private static ObligationOnCase.State running(Owed owed, LocalDate due, LocalDate today) {
        if (!due.isBefore(today)) {
            return ObligationOnCase.State.OPEN;
        }
        return owed.rule().owedBy() == Debtor.BODY ? ObligationOnCase.State.LATE : ObligationOnCase.State.LAPSED;
    }
}
