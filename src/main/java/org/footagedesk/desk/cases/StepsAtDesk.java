package org.footagedesk.desk.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseHandlers;
import org.footagedesk.casefile.NextMoves;
import org.footagedesk.casefile.NextMoves.Move;
import org.footagedesk.casework.Actor;
import org.footagedesk.casework.AroundCases;
import org.footagedesk.casework.StepQuestions;
import org.footagedesk.casework.StepResult;
import org.footagedesk.casework.TakeStep;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.StepWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Permissions;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** Steps of the procedure at the desk, as the roles that count on the case allow them. */
@Component
class StepsAtDesk implements StepWork {

    private final CaseFiles cases;
    private final Policies policies;
    private final AroundCases around;
    private final StepQuestions questions;
    private final TakeStep takeStep;
    private final Clock clock;

    StepsAtDesk(
            CaseFiles cases,
            Policies policies,
            AroundCases around,
            StepQuestions questions,
            TakeStep takeStep,
            Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.around = around;
        this.questions = questions;
        this.takeStep = takeStep;
        this.clock = clock;
    }

    @Override
    public List<Offered> offered(CaseReference reference, StaffMember who) {
        return cases.find(reference).map(file -> offered(file, who)).orElse(List.of());
    }

    List<Offered> offered(CaseFile file, StaffMember who) {
        PolicyProfile policy = policies.named(file.policy());
        var roles = CaseHandlers.rolesOn(file, policy, who.name(), who.roles());
        return Permissions.of(roles).contains(Ability.READ_CASES)
                ? new NextMoves(file, policy, around.now())
                        .forRoles(roles).stream()
                                .map(move -> offered(move, policy))
                                .toList()
                : List.of();
    }

    Offered offered(Move move, PolicyProfile policy) {
        return new Offered(
                move.step().id(),
                move.step().title(),
                move.step().clause(),
                questions.shown(move.step(), policy),
                move.step().letter().orElse(null),
                move.leadsOn(),
                move.blockedBy().orElse(null));
    }

    @Override
    public Outcome take(
            CaseReference reference,
            String step,
            Optional<LocalDate> on,
            Map<String, String> answers,
            StaffMember who) {
        if (cases.find(reference).isEmpty()) {
            return new Outcome.NotFound("case");
        }
        LocalDate day = on.orElseGet(() -> London.day(clock.instant()));
        return switch (takeStep.take(reference, step, day, answers, new Actor(who.name(), who.roles()))) {
            case StepResult.Taken taken -> Outcome.DONE;
            case StepResult.Blocked(String title, String why) -> new Outcome.Blocked(title, why);
            case StepResult.NotTheirs(String title) ->
                new Outcome.NotAllowed("Your role does not allow you this step: " + title + ".");
            case StepResult.Wrong(var problems) -> new Outcome.Invalid(problems);
            case StepResult.NotNow(String id) ->
                new Outcome.Changed("This step does not matter on the case as it is now: " + id + ".");
            case StepResult.NobodyToWriteTo nobody ->
                new Outcome.Blocked(
                        "Somebody to write to",
                        "Neither an e-mail address nor a name with a postal address is known. Add it to the case"
                                + " first.");
        };
    }
}
