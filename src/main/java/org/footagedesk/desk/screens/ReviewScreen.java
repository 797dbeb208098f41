package org.footagedesk.desk.screens;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.casework.ReviewFootage;
import org.footagedesk.casework.ReviewFootage.Opening;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.Purpose;
import org.footagedesk.people.StaffMember;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A camera's footage on the recorder: first what for, then the pictures (policy 4.4, 7.4). */
@Controller
@RequestMapping("/desk/review")
class ReviewScreen {

    private final ReviewFootage footage;

    ReviewScreen(ReviewFootage footage) {
        this.footage = footage;
    }

    @Needs(Ability.REVIEW_FOOTAGE)
    @GetMapping
    String form(StaffMember who, Model page) {
        page.addAttribute("cameras", footage.cameras());
        page.addAttribute("objectives", PurposeForm.objectives(who));
        return "desk/review";
    }

    /** Whoever may not look is refused by the use case, which puts camera and purpose on record with the refusal. */
    @Needs
    @PostMapping
    String open(@RequestParam Map<String, String> answers, StaffMember who, RedirectAttributes flash) {
        var form = new SentForm("/desk/review", "review", answers, flash);
        var typed = new Typed(answers);
        var window = typed.window("from", "to");
        var problems = new HashMap<>(typed.problems());
        var purpose = Purpose.read(typed.words("objective"), typed.words("words"));
        if (purpose instanceof Purpose.Read.Unclear(Map<String, String> unclear)) {
            problems.putAll(unclear);
        }
        if (window.isEmpty() || !(purpose instanceof Purpose.Read.Stated(Purpose stated))) {
            return form.again(problems);
        }
        return switch (footage.open(typed.words("camera"), window.get(), stated, who)) {
            case Opening.Open(UUID review) -> "redirect:/desk/review/" + review;
            case Opening.Unclear(Map<String, String> unclear) -> form.again(unclear);
            case Opening.Denied(String why) ->
                who.may(Ability.REVIEW_FOOTAGE) ? form.again(new Outcome.NotAllowed(why)) : refused();
        };
    }

    private static String refused() {
        throw new AccessDeniedException("The role does not allow it.");
    }

    @Needs(Ability.REVIEW_FOOTAGE)
    @GetMapping("/{id}")
    String look(
            @PathVariable UUID id,
            @RequestParam(required = false, defaultValue = "0") long at,
            StaffMember who,
            Model page) {
        var review = footage.review(id, who).orElseThrow(NoSuchPage::new);
        long last = Math.max(0, review.window().length().toSeconds() - 1);
        long shown = Math.clamp(at, 0, last);
        page.addAttribute("review", review);
        page.addAttribute("at", shown);
        page.addAttribute("last", last);
        page.addAttribute("atMoment", review.window().from().plusSeconds(shown));
        return "desk/review-picture";
    }

    @Needs(Ability.REVIEW_FOOTAGE)
    @GetMapping("/{id}/picture")
    ResponseEntity<byte[]> picture(@PathVariable UUID id, @RequestParam long at, StaffMember who) {
        var picture = footage.picture(id, Duration.ofSeconds(at), who);
        return ResponseEntity.ok().contentType(MediaType.IMAGE_JPEG).body(picture.orElseThrow(NoSuchPage::new));
    }
}
