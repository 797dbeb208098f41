package org.footagedesk.desk.screens;

import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.CaseCourse;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which a case takes another course: a linked case, a later policy, papers deleted. */
@Controller
@RequestMapping("/desk/cases/{reference}")
class CourseForms {

    private final CaseCourse course;

    CourseForms(CaseCourse course) {
        this.course = course;
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/messages/{submission}/linked-case")
    String openLinked(
            @PathVariable CaseReference reference,
            @PathVariable String submission,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String why,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onCase(reference, "linked-" + submission, Map.of("kind", kind, "why", why), flash);
        Optional<RequestKind> chosen = FiledScreen.kind(kind);
        if (chosen.isEmpty()) {
            return form.again(Map.of("kind", "Choose what the message asks for beside this case."));
        }
        return switch (course.openLinked(reference, submission, chosen.get(), why, who)) {
            case Sorting.Opening.Opened opened -> {
                flash.addFlashAttribute(
                        "done", "The linked case is open. It counts from the day on which the message arrived.");
                yield "redirect:/desk/cases/" + opened.reference();
            }
            case Sorting.Opening.Refused refused -> form.again(refused.why());
        };
    }

    @Needs(Ability.MOVE_CASE_TO_POLICY)
    @PostMapping("/policy")
    String moveToPolicy(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String reason,
            StaffMember who,
            RedirectAttributes flash) {
        return SentForm.onCase(reference, "policy", Map.of("reason", reason), flash)
                .after(
                        course.moveToPolicy(reference, policy, reason, who),
                        "The case goes on under the later policy. Its day of receipt stays.");
    }

    @Needs(Ability.RECORD_IDENTITY)
    @PostMapping("/identity-papers/delete")
    String deletePapers(@PathVariable CaseReference reference, StaffMember who, RedirectAttributes flash) {
        return SentForm.onCase(reference, "papers", Map.of(), flash)
                .after(course.deletePapers(reference, who), "The copies of identity papers are deleted.");
    }
}
