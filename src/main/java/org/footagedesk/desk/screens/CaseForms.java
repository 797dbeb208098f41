package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.FieldKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The small forms of a case page that case staff fill in: findings, the fee, identity. */
@Controller
@RequestMapping("/desk/cases/{reference}")
class CaseForms {

    private final CaseWork work;

    CaseForms(CaseWork work) {
        this.work = work;
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/findings/{key}")
    String correct(
            @PathVariable CaseReference reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value,
            StaffMember who,
            RedirectAttributes flash) {
        var form = "finding-" + key;
        if (value.isBlank()) {
            return new Afterwards(flash)
                    .backTo(pageOf(reference), form, Map.of("value", "Enter what is right."), Map.of());
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(reference),
                        work.correctFinding(reference, field(key), value.strip(), who),
                        form,
                        Map.of(form + "-value", value),
                        "The finding is corrected.");
    }

    @Needs(Ability.RECORD_FEE)
    @PostMapping("/fee")
    String fee(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String method,
            StaffMember who,
            RedirectAttributes flash) {
        var typed = Map.of("fee-amount", amount, "fee-method", method);
        var pence = Pounds.pence(amount);
        if (pence.isEmpty()) {
            var problem = Map.of("amount", "Enter the amount in pounds and pence, such as 10.00.");
            return new Afterwards(flash).backTo(pageOf(reference), "fee", problem, typed);
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(reference),
                        work.recordFee(reference, pence.getAsInt(), method, who),
                        "fee",
                        typed,
                        "The fee is recorded.");
    }

    @Needs(Ability.RECORD_IDENTITY)
    @PostMapping("/identity")
    String identity(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String documentsSeen,
            StaffMember who,
            RedirectAttributes flash) {
        if (documentsSeen.isBlank()) {
            return new Afterwards(flash)
                    .backTo(
                            pageOf(reference),
                            "identity",
                            Map.of("documentsSeen", "Enter which papers you saw."),
                            Map.of());
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(reference),
                        work.recordIdentity(reference, documentsSeen.strip(), who),
                        "identity",
                        Map.of("identity-documentsSeen", documentsSeen),
                        "Identity is recorded.");
    }

    private static FieldKey field(String key) {
        try {
            return FieldKey.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchPage();
        }
    }

    private static String pageOf(CaseReference reference) {
        return "/desk/cases/" + reference;
    }
}
