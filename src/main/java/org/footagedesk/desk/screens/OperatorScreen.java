package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.OperatorWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps that wait for an operator, and of their cases only camera and time. */
@Controller
@RequestMapping(OperatorScreen.PAGE)
class OperatorScreen {

    static final String PAGE = "/desk/operator";

    private final OperatorWork work;

    OperatorScreen(OperatorWork work) {
        this.work = work;
    }

    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @GetMapping
    String all(@RequestParam(name = "page", defaultValue = "0") int number, StaffMember who, Model page) {
        int shown = Math.max(number, 0);
        page.addAttribute("waiting", work.given(shown, who));
        page.addAttribute("pageNumber", shown);
        return "desk/operator";
    }

    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @GetMapping("/{reference}")
    String one(@PathVariable CaseReference reference, StaffMember who, Model page) {
        page.addAttribute("case", work.given(reference, who).orElseThrow(NoSuchPage::new));
        return "desk/operator-case";
    }

    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @PostMapping("/{reference}/steps/{step}")
    String take(
            @PathVariable CaseReference reference,
            @PathVariable String step,
            @RequestParam Map<String, String> typed,
            StaffMember who,
            RedirectAttributes flash) {
        var outcome = SentStep.take(typed, (on, answers) -> work.take(reference, step, on, answers, who));
        return switch (outcome) {
            case Outcome.Done done ->
                new SentForm(PAGE, "", Map.of(), flash).after(done, "It is recorded, with your name.");
            case Outcome.Refusal refusal ->
                new SentForm(PAGE + "/" + reference, "step-" + step, typed, flash).again(refusal);
        };
    }
}
