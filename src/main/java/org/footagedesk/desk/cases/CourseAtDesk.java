package org.footagedesk.desk.cases;

import java.util.Map;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casework.Actor;
import org.footagedesk.casework.DeleteIdentityPapers;
import org.footagedesk.casework.MoveCaseToPolicy;
import org.footagedesk.casework.OpenLinkedCase;
import org.footagedesk.desk.CaseAside;
import org.footagedesk.desk.CaseCourse;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Sorting;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;

/** The course of a case as the desk shows and changes it. */
@Component
class CourseAtDesk implements CaseCourse {

    private final CaseFiles cases;
    private final CaseAsides asides;
    private final MoveCaseToPolicy move;
    private final OpenLinkedCase open;
    private final DeleteIdentityPapers delete;
    private final Handlers handlers;

    CourseAtDesk(
            CaseFiles cases,
            CaseAsides asides,
            MoveCaseToPolicy move,
            OpenLinkedCase open,
            DeleteIdentityPapers delete,
            Handlers handlers) {
        this.cases = cases;
        this.asides = asides;
        this.move = move;
        this.open = open;
        this.delete = delete;
        this.handlers = handlers;
    }

    @Override
    public Optional<CaseAside> aside(CaseReference reference, StaffMember who) {
        return cases.find(reference)
                .filter(file -> handlers.may(file, who, Ability.READ_CASES))
                .map(asides::of);
    }

    @Override
    public Outcome moveToPolicy(CaseReference reference, String policy, String reason, StaffMember who) {
        if (!who.may(Ability.MOVE_CASE_TO_POLICY)) {
            return Refusals.notAllowed(Ability.MOVE_CASE_TO_POLICY);
        }
        if (reason.isBlank()) {
            return new Outcome.Invalid(Map.of("reason", "Say why the case goes on under the later policy."));
        }
        if (cases.find(reference).isEmpty()) {
            return new Outcome.NotFound("case");
        }
        return switch (move.move(reference, policy, reason.strip(), new Actor(who.name(), who.roles()))) {
            case MoveCaseToPolicy.Moved.Done done -> Outcome.DONE;
            case MoveCaseToPolicy.Moved.NotTheirs no -> Refusals.notAllowed(Ability.MOVE_CASE_TO_POLICY);
            case MoveCaseToPolicy.Moved.NothingLater none ->
                new Outcome.Changed("No such policy is in force later than the one the case is dealt with under.");
        };
    }

    @Override
    public Sorting.Opening openLinked(
            CaseReference reference, String submission, RequestKind kind, String why, StaffMember who) {
        Optional<CaseFile> file = cases.find(reference);
        if (!who.may(Ability.CORRECT_FINDINGS)
                || file.filter(known -> !handlers.may(known, who, Ability.CORRECT_FINDINGS))
                        .isPresent()) {
            return new Sorting.Opening.Refused(Refusals.notAllowed(Ability.CORRECT_FINDINGS));
        }
        if (kind == RequestKind.NOT_A_REQUEST
                || file.filter(known -> known.kind() == kind).isPresent()) {
            return refused("kind", "Choose what the message asks for beside this case.");
        }
        if (why.isBlank()) {
            return refused("why", "Say in a few words what you see in the message.");
        }
        return file.flatMap(known -> Ids.uuid(submission)
                        .map(SubmissionId::new)
                        .flatMap(id -> open.open(reference, id, kind, why.strip(), who.name())))
                .<Sorting.Opening>map(Sorting.Opening.Opened::new)
                .orElseGet(() -> new Sorting.Opening.Refused(new Outcome.NotFound("message")));
    }

    private static Sorting.Opening refused(String field, String what) {
        return new Sorting.Opening.Refused(new Outcome.Invalid(Map.of(field, what)));
    }

    @Override
    public Outcome deletePapers(CaseReference reference, StaffMember who) {
        Optional<CaseFile> file = cases.find(reference);
        if (!who.may(Ability.RECORD_IDENTITY)) {
            return Refusals.notAllowed(Ability.RECORD_IDENTITY);
        }
        if (file.isEmpty()) {
            return new Outcome.NotFound("case");
        }
        return delete.deleteNow(reference, who.name())
                ? Outcome.DONE
                : new Outcome.Blocked(
                        "Identity settled",
                        "Record first that you are satisfied of who they are; the papers stay until then.");
    }
}
