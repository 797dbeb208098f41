package org.footagedesk.desk.screens;

import java.util.HashMap;
import java.util.Map;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.Sorting;
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

/** The forms by which a person says what a case is, and adds what the machine did not read. */
@Controller
@RequestMapping("/desk/cases/{reference}")
class SortingForms {

    private final Sorting sorting;
    private final CaseWork work;

    SortingForms(Sorting sorting, CaseWork work) {
        this.sorting = sorting;
        this.work = work;
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/kind")
    String kind(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String reason,
            StaffMember who,
            RedirectAttributes flash) {
        var problems = new HashMap<String, String>();
        var chosen = FiledScreen.kind(kind);
        if (chosen.isEmpty()) {
            problems.put("kind", "Choose what the request is.");
        }
        if (reason.isBlank()) {
            problems.put("reason", "Enter what you see in the message.");
        }
        var typed = Map.of("sort-kind", kind, "sort-reason", reason);
        if (!problems.isEmpty()) {
            return new Afterwards(flash).backTo(pageOf(reference), "sort", problems, typed);
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(reference),
                        sorting.reclassify(reference, chosen.orElseThrow(), reason.strip(), who),
                        "sort",
                        typed,
                        "It is recorded what the request is. Its clocks still count from the day of receipt.");
    }

    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/findings")
    String add(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String value,
            StaffMember who,
            RedirectAttributes flash) {
        var typed = Map.of("add-key", key, "add-value", value);
        if (value.isBlank()) {
            return new Afterwards(flash)
                    .backTo(pageOf(reference), "add", Map.of("value", "Enter what is right."), typed);
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(reference),
                        work.correctFinding(reference, field(key), value.strip(), who),
                        "add",
                        typed,
                        "The detail is recorded.");
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
