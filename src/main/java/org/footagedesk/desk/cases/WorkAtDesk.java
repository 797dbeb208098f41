package org.footagedesk.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.RecordEvent;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.casework.CorrectDetail;
import org.footagedesk.casework.PermitCopy;
import org.footagedesk.casework.RecordOnCase;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.SixChecks;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.work.ReplaySetAside;
import org.springframework.stereotype.Component;

/** What a person at the desk does on a case, checked against their roles and put on the case's record under their name. */
@Component
class WorkAtDesk implements CaseWork {

    private static final int MOST_ORIGINALS = 20;

    private final CaseFiles cases;
    private final CorrectDetail correct;
    private final Policies policies;
    private final RecordOnCase record;
    private final PermitCopy permit;
    private final ReplaySetAside replay;
    private final Handlers handlers;
    private final Clock clock;

    WorkAtDesk(
            CaseFiles cases,
            CorrectDetail correct,
            Policies policies,
            RecordOnCase record,
            PermitCopy permit,
            ReplaySetAside replay,
            Handlers handlers,
            Clock clock) {
        this.cases = cases;
        this.correct = correct;
        this.policies = policies;
        this.record = record;
        this.permit = permit;
        this.replay = replay;
        this.handlers = handlers;
        this.clock = clock;
    }

    @Override
    public Outcome correctFinding(CaseReference reference, FieldKey field, String value, StaffMember who) {
        if (!who.may(Ability.CORRECT_FINDINGS)) {
            return Refusals.notAllowed(Ability.CORRECT_FINDINGS);
        }
        var file = cases.find(reference);
        if (file.isEmpty()) {
            return new Outcome.NotFound("case");
        }
        var check = new CheckDetail(policies.named(file.get().policy()));
        Optional<String> kept = check.asKept(field, value);
        kept.ifPresent(right -> correct.correct(reference, field, right, who.name()));
        return kept.isPresent() ? Outcome.DONE : new Outcome.Invalid(Map.of("value", check.expected(field)));
    }

    @Override
    public Outcome recordFee(
            CaseReference reference, int pence, String method, Optional<LocalDate> on, StaffMember who) {
        return pence < 1 || method.isBlank()
                ? new Outcome.Invalid(Map.of("amount", "Type the amount received, and how it was paid."))
                : onDay(on)
                        .orElseGet(() -> onCase(
                                reference,
                                Ability.RECORD_FEE,
                                new FeeRecorded(pence, method.strip(), on.orElse(null)),
                                who));
    }

    /** A fee or a paper may have come before the request; never in the future. */
    private Optional<Outcome> onDay(Optional<LocalDate> on) {
        return on.filter(day -> day.isAfter(London.day(clock.instant())))
                .map(day -> new Outcome.Invalid(Map.of("on", "Enter the day on which it came: today or before.")));
    }

    @Override
    public Outcome recordIdentity(
            CaseReference reference,
            Map<DocumentType, Integer> seen,
            boolean satisfied,
            String documentsSeen,
            Optional<LocalDate> on,
            StaffMember who) {
        if (seen.values().stream().anyMatch(number -> number < 0 || number > MOST_ORIGINALS)) {
            return new Outcome.Invalid(
                    Map.of("originals", "Enter how many originals there were, from 0 to " + MOST_ORIGINALS + "."));
        }
        return documentsSeen.isBlank()
                ? new Outcome.Invalid(Map.of("documentsSeen", "Say which papers you saw."))
                : onDay(on)
                        .orElseGet(() -> onCase(
                                reference,
                                Ability.RECORD_IDENTITY,
                                new IdentityChecked(
                                        seen.keySet(), satisfied, documentsSeen.strip(), on.orElse(null), seen),
                                who));
    }

    @Override
    public Outcome answerSixChecks(CaseReference reference, SixChecks checks, StaffMember who) {
        var answers = List.of(
                checks.noLiveInvestigation(),
                checks.noCivilProceedings(),
                checks.noOpenDispute(),
                checks.originalAndAudited(),
                checks.notRemovedOrCopied(),
                checks.namedIndividualOnly());
        return checks.basis().isBlank()
                ? new Outcome.Invalid(Map.of("basis", "Say what your answers rest on."))
                : onCase(
                        reference,
                        Ability.ANSWER_SIX_CHECKS,
                        new SixChecksAnswered(answers, checks.basis().strip()),
                        who);
    }

    @Override
    public Outcome recordDecision(CaseReference reference, Verdict verdict, String basis, StaffMember who) {
        var outcome = switch (verdict) {
            case GRANT -> RecordEvent.Outcome.GRANTED;
            case GRANT_IN_PART -> RecordEvent.Outcome.PARTLY_GRANTED;
            case REFUSE -> RecordEvent.Outcome.REFUSED;
        };
        return basis.isBlank()
                ? new Outcome.Invalid(Map.of("basis", "Say what the decision rests on."))
                : onCase(reference, Ability.DECIDE, new DecisionMade(outcome, basis.strip()), who);
    }

    @Override
    public Outcome recordCopyReason(
            CaseReference reference, Optional<String> copy, String reason, String recipient, StaffMember who) {
        if (!who.may(Ability.AUTHORISE_COPIES)) {
            return Refusals.notAllowed(Ability.AUTHORISE_COPIES);
        }
        if (reason.isBlank() || recipient.isBlank()) {
            return new Outcome.Invalid(Map.of("reason", "Say why a copy is made, and who receives it."));
        }
        Optional<RenderId> named = copy.flatMap(Ids::uuid).map(RenderId::new);
        if (copy.isPresent() && named.isEmpty() || cases.find(reference).isEmpty()) {
            return new Outcome.NotFound("copy");
        }
        return switch (permit.permit(reference, named, reason.strip(), recipient.strip(), who.name())) {
            case DONE -> Outcome.DONE;
            case NO_SUCH_COPY -> new Outcome.NotFound("copy");
            case WHICH_COPY ->
                new Outcome.Changed("More than one copy waits for its reason by now. Choose the one you mean.");
        };
    }

    @Override
    public Outcome replay(String id, StaffMember who) {
        if (!who.may(Ability.REPLAY_WORK)) {
            return Refusals.notAllowed(Ability.REPLAY_WORK);
        }
        return Ids.uuid(id)
                .map(replay::replay)
                .<Outcome>map(outcome -> switch (outcome) {
                    case ReplaySetAside.Outcome.Replayed replayed -> Outcome.DONE;
                    case ReplaySetAside.Outcome.ReplayedBefore before ->
                        new Outcome.Changed("Somebody has started this work again already.");
                    case ReplaySetAside.Outcome.Unknown unknown -> new Outcome.NotFound("work");
                })
                .orElseGet(() -> new Outcome.NotFound("work"));
    }

    private Outcome onCase(CaseReference reference, Ability ability, RecordEvent event, StaffMember who) {
        var file = cases.find(reference);
        if (file.filter(known -> !handlers.may(known, who, ability)).isPresent() || !who.may(ability)) {
            return Refusals.notAllowed(ability);
        }
        if (file.isEmpty()) {
            return new Outcome.NotFound("case");
        }
        record.record(reference, event, who.name());
        return Outcome.DONE;
    }
}
