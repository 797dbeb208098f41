package org.footagedesk.desk.screens;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.SixChecks;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms by which a case is decided: six checks, decision, reason for a copy. */
@Controller
@RequestMapping("/desk/cases/{reference}")
class DecisionForms {

    private static final List<String> CHECKS = List.of(
            "noLiveInvestigation",
            "noCivilProceedings",
            "noOpenDispute",
            "originalAndAudited",
            "notRemovedOrCopied",
            "namedIndividualOnly");

    private final CaseWork work;

    DecisionForms(CaseWork work) {
        this.work = work;
    }

    @Needs(Ability.ANSWER_SIX_CHECKS)
    @PostMapping("/six-checks")
    String sixChecks(
            @PathVariable CaseReference reference,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var problems = new HashMap<String, String>();
        for (var check : CHECKS) {
            if (!List.of("yes", "no").contains(answers.getOrDefault(check, ""))) {
                problems.put(check, "Answer each of the six checks with yes or no.");
            }
        }
        var basis = answers.getOrDefault("basis", "").strip();
        if (basis.isEmpty()) {
            problems.put("basis", "Enter what your answers rest on.");
        }
        var form = SentForm.onCase(reference, "checks", answers, flash);
        return problems.isEmpty()
                ? form.after(
                        work.answerSixChecks(reference, checks(answers, basis), who), "The six checks are recorded.")
                : form.again(problems);
    }

    @Needs(Ability.DECIDE)
    @PostMapping("/decision")
    String decision(
            @PathVariable CaseReference reference,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var problems = new HashMap<String, String>();
        var verdict = answers.getOrDefault("verdict", "");
        if (!List.of("GRANT", "GRANT_IN_PART", "REFUSE").contains(verdict)) {
            problems.put("verdict", "Choose whether to grant or to refuse.");
        }
        var basis = answers.getOrDefault("basis", "").strip();
        if (basis.isEmpty()) {
            problems.put("basis", "Enter the reason for your decision.");
        }
        var form = SentForm.onCase(reference, "decision", answers, flash);
        return problems.isEmpty()
                ? form.after(
                        work.recordDecision(reference, CaseWork.Verdict.valueOf(verdict), basis, who),
                        "The decision is recorded.")
                : form.again(problems);
    }

    @Needs(Ability.AUTHORISE_COPIES)
    @PostMapping("/copy-reason")
    String copyReason(
            @PathVariable CaseReference reference,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var problems = new HashMap<String, String>();
        var reason = answers.getOrDefault("reason", "").strip();
        var recipient = answers.getOrDefault("recipient", "").strip();
        if (reason.isEmpty()) {
            problems.put("reason", "Enter the reason for this copy.");
        }
        if (recipient.isEmpty()) {
            problems.put("recipient", "Enter who receives the copy.");
        }
        var copy = Optional.of(answers.getOrDefault("copy", "")).filter(named -> !named.isEmpty());
        var form = SentForm.onCase(reference, copy.map(named -> "copy-" + named).orElse("copy"), answers, flash);
        return problems.isEmpty()
                ? form.after(
                        work.recordCopyReason(reference, copy, reason, recipient, who),
                        "The reason for the copy is recorded.")
                : form.again(problems);
    }

    private static SixChecks checks(Map<String, String> answers, String basis) {
        var yes = CHECKS.stream().map(check -> "yes".equals(answers.get(check))).toList();
        return new SixChecks(yes.get(0), yes.get(1), yes.get(2), yes.get(3), yes.get(4), yes.get(5), basis);
    }
}
