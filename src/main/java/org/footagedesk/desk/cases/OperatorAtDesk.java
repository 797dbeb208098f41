package org.footagedesk.desk.cases;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.NextMoves;
import org.footagedesk.casework.AroundCases;
import org.footagedesk.desk.OperatorWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.StepWork.Offered;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps of an operator at the desk; every look at one of their cases is journaled. */
@Component
@Transactional
class OperatorAtDesk implements OperatorWork {

    private static final int ON_A_PAGE = 50;

    /** From the grounds being met to the end, in the chart of the police (DOMAIN E.3); no other gives an operator anything. */
    private static final Set<CaseState> WITH_STEPS = EnumSet.of(
            CaseState.GROUNDS_MET,
            CaseState.VIEWING,
            CaseState.AUTHORITY_INCOMPLETE,
            CaseState.DISCLOSED,
            CaseState.MASTER_MADE,
            CaseState.COPY_ISSUED,
            CaseState.STATEMENT_DONE,
            CaseState.AT_COURT);

    private static final Set<HoldState> GONE = EnumSet.of(HoldState.RELEASED, HoldState.FAILED);

    private final CaseList list;
    private final CaseFiles cases;
    private final Policies policies;
    private final AroundCases around;
    private final StepsAtDesk steps;
    private final Views views;

    OperatorAtDesk(
            CaseList list, CaseFiles cases, Policies policies, AroundCases around, StepsAtDesk steps, Views views) {
        this.list = list;
        this.cases = cases;
        this.policies = policies;
        this.around = around;
        this.steps = steps;
        this.views = views;
    }

    @Override
    public Waiting given(int page, StaffMember who) {
        if (!who.may(Ability.TAKE_OPERATORS_STEPS)) {
            return new Waiting(List.of(), false);
        }
        views.record(who.name(), "operators-steps");
        var standing = list.newest(RequestKind.POLICE, WITH_STEPS, page, ON_A_PAGE);
        return new Waiting(
                standing.cases().stream()
                        .flatMap(line -> given(cases.get(line.reference())).stream())
                        .toList(),
                standing.total() > (page + 1L) * ON_A_PAGE);
    }

    @Override
    public Optional<Given> given(CaseReference reference, StaffMember who) {
        if (!who.may(Ability.TAKE_OPERATORS_STEPS)) {
            return Optional.empty();
        }
        var given = cases.find(reference).flatMap(this::given);
        given.ifPresent(seen -> views.record(who.name(), "operators-steps/" + reference));
        return given;
    }

    @Override
    public Outcome take(
            CaseReference reference,
            String step,
            Optional<LocalDate> on,
            Map<String, String> answers,
            StaffMember who) {
        return given(reference, who)
                        .filter(given -> given.steps().stream()
                                .anyMatch(open -> open.id().equals(step)))
                        .isPresent()
                ? steps.take(reference, step, on, answers, who)
                : new Outcome.NotFound("step");
    }

    private Optional<Given> given(CaseFile file) {
        PolicyProfile policy = policies.named(file.policy());
        List<Offered> open = new NextMoves(file, policy, around.now())
                .forRoles(Set.of(Role.OPERATOR)).stream()
                        .map(move -> steps.offered(move, policy))
                        .filter(step -> !step.blocked())
                        .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given(
                        file.reference().value(),
                        file.holds().values().stream()
                                .filter(hold -> !GONE.contains(hold.state()))
                                .map(hold -> new Footage(
                                        hold.camera(),
                                        hold.window().from(),
                                        hold.window().to()))
                                .toList(),
                        open));
    }
}
