package org.footagedesk.desk.screens;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.footagedesk.desk.LetterWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms for letters on paper: the envelope, and the day on which it was posted. */
@Controller
@RequestMapping("/desk/letters/{id}")
class PostingForms {

    private static final String RECORDED = "recorded";
    private static final Pattern TRACKING = Pattern.compile("[A-Za-z0-9 -]{6,40}");

    private final LetterWork letters;

    PostingForms(LetterWork letters) {
        this.letters = letters;
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/posted")
    String posted(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "first-class") String service,
            @RequestParam(defaultValue = "") String tracking,
            StaffMember who,
            RedirectAttributes flash) {
        Optional<LocalDate> day = Days.typed(on);
        var form = SentForm.onLetter(id, "posted", Map.of("on", on, "service", service, "tracking", tracking), flash);
        if (day.isEmpty()) {
            return form.again(Map.of("on", "Enter the day on which it was posted."));
        }
        boolean recorded = service.equals(RECORDED);
        if (recorded && !TRACKING.matcher(tracking.strip()).matches()) {
            return form.again(Map.of("tracking", "Enter the tracking number, as on the receipt of the post office."));
        }
        return form.after(
                letters.posted(id, day.get(), Optional.of(tracking.strip()).filter(number -> recorded), who),
                "It is recorded that the letter was posted.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/by-post")
    String byPost(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String address,
            StaffMember who,
            RedirectAttributes flash) {
        return SentForm.onLetter(id, "post", Map.of("name", name, "address", address), flash)
                .after(
                        letters.byPost(id, name, address, who),
                        "The letter is written anew for the post. It waits among the letters to be approved.");
    }
}
