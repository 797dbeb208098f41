package org.footagedesk.desk.cases;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casework.DecideOnHold;
import org.footagedesk.casework.HoldBeyond;
import org.footagedesk.desk.HoldWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Holds at the desk: who may keep, give up or ask again, and what came of it in words. */
@Component
class HoldsAtDesk implements HoldWork {

    private final CaseFiles cases;
    private final HoldBeyond beyond;
    private final DecideOnHold holds;

    HoldsAtDesk(CaseFiles cases, HoldBeyond beyond, DecideOnHold holds) {
        this.cases = cases;
        this.beyond = beyond;
        this.holds = holds;
    }

    @Override
    public Outcome holdNow(CaseReference reference, String hold, StaffMember who) {
        if (!who.may(Ability.CORRECT_FINDINGS)) {
            return Refusals.notAllowed(Ability.CORRECT_FINDINGS);
        }
        var footage = Ids.uuid(hold).map(HoldId::new);
        if (footage.isEmpty() || cases.find(reference).isEmpty()) {
            return new Outcome.NotFound("footage");
        }
        beyond.hold(reference, footage.get(), who.name());
        return Outcome.DONE;
    }

    @Override
    public Outcome releaseHold(CaseReference reference, String hold, String reason, StaffMember who) {
        if (reason.isBlank()) {
            return new Outcome.Invalid(Map.of("reason", "Say why the footage may go."));
        }
        return onHold(
                reference,
                hold,
                Ability.RELEASE_HOLDS,
                who,
                id -> holds.release(reference, id, reason.strip(), who.name()));
    }

    @Override
    public Outcome holdAgain(CaseReference reference, String hold, StaffMember who) {
        return onHold(reference, hold, Ability.CORRECT_FINDINGS, who, id -> holds.again(reference, id, who.name()));
    }

    @Override
    public Outcome confirmHold(CaseReference reference, String hold, StaffMember who) {
        return onHold(reference, hold, Ability.RETRIEVE_FOOTAGE, who, id -> holds.confirm(reference, id, who.name()));
    }

    private static String cases(List<CaseReference> relying) {
        return relying.stream().map(CaseReference::value).collect(Collectors.joining(", "));
    }

    private Outcome onHold(
            CaseReference reference,
            String hold,
            Ability ability,
            StaffMember who,
            Function<HoldId, DecideOnHold.Answer> decide) {
        if (!who.may(ability)) {
            return Refusals.notAllowed(ability);
        }
        return Ids.uuid(hold)
                .map(HoldId::new)
                .filter(id -> cases.find(reference)
                        .filter(file -> file.holds().containsKey(id))
                        .isPresent())
                .map(decide)
                .<Outcome>map(answer -> switch (answer) {
                    case DecideOnHold.Answer.Done _ -> Outcome.DONE;
                    case DecideOnHold.Answer.NotHeld _ ->
                        new Outcome.Changed("That cannot be said of this hold: not yet, or not any more.");
                    case DecideOnHold.Answer.ReliedOn relied ->
                        new Outcome.Changed("The footage cannot go: " + cases(relied.by())
                                + (relied.by().size() == 1 ? " relies" : " rely")
                                + " on it too. It may go once nothing more is to be done there.");
                })
                .orElseGet(() -> new Outcome.NotFound("hold"));
    }
}
