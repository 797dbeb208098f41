package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.HoldWork;
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

/** The buttons of a case page that say what becomes of a hold. */
@Controller
@RequestMapping("/desk/cases/{reference}/holds/{hold}")
class HoldForms {

    private final HoldWork holds;

    HoldForms(HoldWork holds) {
        this.holds = holds;
    }

    /** Holds footage that was beyond the sender's quotas. */
    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/hold")
    String holdNow(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            StaffMember who,
            RedirectAttributes flash) {
        return SentForm.onCase(reference, "hold-" + hold, Map.of(), flash)
                .after(
                        holds.holdNow(reference, hold, who),
                        "The footage is asked for; look here whether it is secured.");
    }

    /** Asks for footage again that the recorder did not have. */
    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/again")
    String again(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            StaffMember who,
            RedirectAttributes flash) {
        return SentForm.onCase(reference, "again-" + hold, Map.of(), flash)
                .after(
                        holds.holdAgain(reference, hold, who),
                        "The footage is asked for again; look here whether it is secured.");
    }

    @Needs(Ability.RETRIEVE_FOOTAGE)
    @PostMapping("/keep")
    String keep(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            StaffMember who,
            RedirectAttributes flash) {
        return SentForm.onCase(reference, "keep-" + hold, Map.of(), flash)
                .after(holds.confirmHold(reference, hold, who), "The footage is kept.");
    }

    @Needs(Ability.RELEASE_HOLDS)
    @PostMapping("/release")
    String release(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @RequestParam(defaultValue = "") String reason,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onCase(reference, "release-" + hold, Map.of(), flash);
        return reason.isBlank()
                ? form.again(Map.of("reason", "Enter why the footage is no longer needed."))
                : form.after(
                        holds.releaseHold(reference, hold, reason.strip(), who),
                        "The hold is released, and the footage is destroyed.");
    }
}
