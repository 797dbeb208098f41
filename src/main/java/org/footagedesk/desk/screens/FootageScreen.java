package org.footagedesk.desk.screens;

import java.time.Duration;
import java.util.Map;
import org.footagedesk.desk.FootageWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Held footage: a still on which the person who asked is marked, so that all else is concealed. */
@Controller
@RequestMapping("/desk/cases/{reference}/footage/{hold}")
class FootageScreen {

    private final FootageWork footage;

    FootageScreen(FootageWork footage) {
        this.footage = footage;
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @GetMapping
    String held(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @RequestParam(required = false, defaultValue = "-1") long at,
            StaffMember who,
            Model page) {
        if (!footage.purposeStated(reference, hold, who)) {
            page.addAttribute("reference", reference.value());
            page.addAttribute("hold", hold);
            page.addAttribute("objectives", PurposeForm.objectives(who));
            return "desk/purpose";
        }
        var held = footage.held(reference, hold, who).orElseThrow(NoSuchPage::new);
        long start = Duration.between(held.window().from(), held.asked().from()).toSeconds();
        long last = Math.max(0, held.window().length().toSeconds() - 1);
        long shown = at < 0 ? start : Math.min(at, last);
        page.addAttribute("held", held);
        page.addAttribute("reference", reference.value());
        page.addAttribute("at", shown);
        page.addAttribute("last", last);
        page.addAttribute("atMoment", held.window().from().plusSeconds(shown));
        return "desk/footage";
    }

    /** What the footage is looked at for; without it nothing is shown (policy 1.3, 4.2). */
    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @PostMapping("/purpose")
    String purpose(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var form = new SentForm("/desk/cases/" + reference + "/footage/" + hold, "purpose", answers, flash);
        return form.after(
                footage.statePurpose(
                        reference, hold, answers.getOrDefault("objective", ""), answers.getOrDefault("words", ""), who),
                "");
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @GetMapping("/still")
    ResponseEntity<byte[]> still(
            @PathVariable CaseReference reference, @PathVariable String hold, @RequestParam long at, StaffMember who) {
        var picture = footage.still(reference, hold, Duration.ofSeconds(Math.max(0, at)), who);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture.orElseThrow(NoSuchPage::new));
    }

    @Needs({Ability.RETRIEVE_FOOTAGE, Ability.REDACT})
    @PostMapping
    String mark(
            @PathVariable CaseReference reference,
            @PathVariable String hold,
            @RequestParam Map<String, String> answers,
            StaffMember who,
            RedirectAttributes flash) {
        var held = footage.held(reference, hold, who).orElseThrow(NoSuchPage::new);
        var page = "/desk/cases/" + reference + "/footage/" + hold;
        var form = new SentForm(page, "mark", answers, flash);
        var drawn = DrawnBox.read(answers, held);
        var mark = drawn.sound();
        if (mark.isEmpty()) {
            return form.again(drawn.problems());
        }
        return switch (footage.markSubject(reference, hold, mark.get(), who)) {
            case FootageWork.Marking.Started started -> "redirect:" + page + "/copies/" + started.rendering();
            case FootageWork.Marking.Refused refused -> form.again(refused.why());
        };
    }
}
