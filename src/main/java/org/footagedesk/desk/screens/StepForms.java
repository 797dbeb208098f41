package org.footagedesk.desk.screens;

import java.util.HashMap;
import java.util.Map;
import org.footagedesk.desk.StepWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of the procedure's steps on a case page. */
@Controller
class StepForms {

    private final StepWork work;

    StepForms(StepWork work) {
        this.work = work;
    }

    @Needs(Ability.READ_CASES)
    @PostMapping("/desk/cases/{reference}/steps/{step}")
    String take(
            @PathVariable CaseReference reference,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onCase(reference, "step-" + step, typed, flash);
        var answers = new HashMap<>(typed);
        String day = typed.getOrDefault("on", "");
        answers.remove("on");
        answers.remove("_csrf");
        return Days.isUnclear(day)
                ? form.again(Map.of("on", Days.EXPECTED))
                : form.after(work.take(reference, step, Days.typed(day), answers, who), "It is recorded.");
    }
}
