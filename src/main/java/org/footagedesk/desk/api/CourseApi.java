package org.footagedesk.desk.api;

import static org.footagedesk.desk.api.Said.said;

import org.footagedesk.desk.CaseAside;
import org.footagedesk.desk.CaseCourse;
import org.footagedesk.desk.Outcome;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The course of a case, for scripts: papers of identity, linked cases, the policy it goes on under. */
@RestController
@RequestMapping("/api/cases/{reference}")
class CourseApi {

    /** The policy the caller saw in force, and why the case goes on under it. */
    record Move(@Nullable String policy, @Nullable String reason) {}

    /** What a message asks for beside its case. */
    record Link(
            @Nullable String submission,
            @Nullable RequestKind kind,
            @Nullable String why) {}

    /** The other case. */
    record Opened(String reference) {}

    private final CaseCourse course;

    CourseApi(CaseCourse course) {
        this.course = course;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/aside")
    CaseAside aside(@PathVariable CaseReference reference, StaffMember who) {
        return course.aside(reference, who).orElseThrow(() -> ApiRefusal.noSuch("case " + reference));
    }

    @Needs(Ability.MOVE_CASE_TO_POLICY)
    @PostMapping("/policy")
    CaseAside move(@PathVariable CaseReference reference, @RequestBody Move move, StaffMember who) {
        return done(course.moveToPolicy(reference, said(move.policy()), said(move.reason()), who), reference, who);
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/linked-cases")
    Opened link(@PathVariable CaseReference reference, @RequestBody Link link, StaffMember who) {
        if (link.kind() == null) {
            throw ApiRefusal.unprocessable("kind must be given.");
        }
        return switch (course.openLinked(reference, said(link.submission()), link.kind(), said(link.why()), who)) {
            case Sorting.Opening.Opened opened -> new Opened(opened.reference().value());
            case Sorting.Opening.Refused refused -> {
                ApiRefusal.unlessDone(refused.why());
                throw new IllegalStateException("A refusal is no success.");
            }
        };
    }

    @Needs(Ability.RECORD_IDENTITY)
    @PostMapping("/identity-papers/delete")
    CaseAside deletePapers(@PathVariable CaseReference reference, StaffMember who) {
        return done(course.deletePapers(reference, who), reference, who);
    }

    private CaseAside done(Outcome outcome, CaseReference reference, StaffMember who) {
        ApiRefusal.unlessDone(outcome);
        return aside(reference, who);
    }
}
