package org.footagedesk.desk.screens;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The small forms of a case page that case staff fill in: what the request is, what it says, the fee, identity. */
@Controller
@RequestMapping("/desk/cases/{reference}")
class CaseForms {

    private final Sorting sorting;
    private final CaseWork work;

    CaseForms(Sorting sorting, CaseWork work) {
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
        var form = SentForm.onCase(reference, "sort", Map.of("kind", kind, "reason", reason), flash);
        var problems = new HashMap<String, String>();
        var chosen = FiledScreen.kind(kind);
        if (chosen.isEmpty()) {
            problems.put("kind", "Choose what the request is.");
        }
        if (reason.isBlank()) {
            problems.put("reason", "Enter what you see in the message.");
        }
        return problems.isEmpty()
                ? form.after(
                        sorting.reclassify(reference, chosen.orElseThrow(), reason.strip(), who),
                        "It is recorded what the request is. Its clocks still count from the day of receipt.")
                : form.again(problems);
    }

    /** Adds a detail that nobody has read. */
    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/findings")
    String add(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String value,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onCase(reference, "add", Map.of("key", key, "value", value), flash);
        return value.isBlank()
                ? form.again(Map.of("value", "Enter what is right."))
                : form.after(work.correctFinding(reference, field(key), value.strip(), who), "The detail is recorded.");
    }

    /** Corrects a detail that was read; where nothing is typed, the page shows again what was read. */
    @Needs(Ability.CORRECT_FINDINGS)
    @PostMapping("/findings/{key}")
    String correct(
            @PathVariable CaseReference reference,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String value,
            StaffMember who,
            RedirectAttributes flash) {
        Map<String, String> typed = value.isBlank() ? Map.of() : Map.of("value", value);
        var form = SentForm.onCase(reference, "finding-" + key, typed, flash);
        return value.isBlank()
                ? form.again(Map.of("value", "Enter what is right."))
                : form.after(
                        work.correctFinding(reference, field(key), value.strip(), who), "The finding is corrected.");
    }

    @Needs(Ability.RECORD_FEE)
    @PostMapping("/fee")
    String fee(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String method,
            @RequestParam(defaultValue = "") String on,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onCase(reference, "fee", Map.of("amount", amount, "method", method, "on", on), flash);
        var pence = Pounds.pence(amount);
        var day = Days.typed(on);
        var problems = new HashMap<String, String>();
        if (pence.isEmpty()) {
            problems.put("amount", "Enter the amount in pounds and pence, such as 10.00.");
        }
        if (Days.isUnclear(on)) {
            problems.put("on", Days.EXPECTED);
        }
        return problems.isEmpty()
                ? form.after(work.recordFee(reference, pence.getAsInt(), method, day, who), "The fee is recorded.")
                : form.again(problems);
    }

    @Needs(Ability.RECORD_IDENTITY)
    @PostMapping("/identity")
    String identity(
            @PathVariable CaseReference reference,
            @RequestParam(defaultValue = "") String satisfied,
            @RequestParam(defaultValue = "") Set<DocumentType> seen,
            @RequestParam Map<String, String> answers,
            @RequestParam(defaultValue = "") String documentsSeen,
            @RequestParam(defaultValue = "") String on,
            StaffMember who,
            RedirectAttributes flash) {
        var typed = new HashMap<>(
                Map.of("satisfied", satisfied, "seen", seen.toString(), "documentsSeen", documentsSeen, "on", on));
        var originals = new EnumMap<DocumentType, Integer>(DocumentType.class);
        var form = SentForm.onCase(reference, "identity", typed, flash);
        var problems = new HashMap<String, String>();
        for (DocumentType type : seen) {
            String number = answers.getOrDefault("originals-" + type, "").strip();
            typed.put("originals-" + type, number);
            if (number.isEmpty() || number.matches("\\d|1\\d|20")) {
                originals.put(type, number.isEmpty() ? 0 : Integer.parseInt(number));
            } else {
                problems.put("originals-" + type, "Enter how many originals there were, from 0 to 20.");
            }
        }
        if (!List.of("yes", "no").contains(satisfied)) {
            problems.put("satisfied", "Choose whether it satisfies you.");
        }
        if (documentsSeen.isBlank()) {
            problems.put("documentsSeen", "Enter what you saw or did.");
        }
        var day = Days.typed(on);
        if (Days.isUnclear(on)) {
            problems.put("on", Days.EXPECTED);
        }
        return problems.isEmpty()
                ? form.after(
                        work.recordIdentity(
                                reference, originals, satisfied.equals("yes"), documentsSeen.strip(), day, who),
                        "Identity is recorded.")
                : form.again(problems);
    }

    private static FieldKey field(String key) {
        try {
            return FieldKey.of(key);
        } catch (IllegalArgumentException unknown) {
            throw new NoSuchPage();
        }
    }
}
