package org.footagedesk.intake.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.Kept;
import org.footagedesk.page.FieldError;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.London;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form into which staff type what reached the body by post, telephone or in person. */
@Controller
class CounterController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final KeepTypedRequest keep;
    private final Clock clock;

    CounterController(KeepTypedRequest keep, Clock clock) {
        this.keep = keep;
        this.clock = clock;
    }

    @Needs(Ability.ENTER_REQUESTS)
    @GetMapping("/desk/counter")
    String empty(Model model) {
        LocalDateTime now = London.at(clock.instant()).toLocalDateTime();
        var fresh = new Entry(Map.of(
                Entry.FORM, UUID.randomUUID().toString(),
                Entry.RECEIVED_DAY, now.toLocalDate().toString(),
                Entry.RECEIVED_TIME, CLOCK.format(now)));
        return form(fresh, List.of(), model);
    }

    @Needs(Ability.ENTER_REQUESTS)
    @PostMapping("/desk/counter")
    String enter(
            @RequestParam Map<String, String> typed,
            StaffMember who,
            HttpServletResponse response,
            RedirectAttributes afterwards,
            Model model) {
        var entry = new Entry(new HashMap<>(typed));
        Instant now = clock.instant();
        return switch (CheckEntry.check(entry, now)) {
            case Entered.Incomplete(List<FieldError> errors) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield form(entry, errors, model);
            }
            case Entered.Complete complete -> {
                Kept kept = keep.keep(complete.request().by(who.name()), complete.receivedAt(), entry.form());
                afterwards.addFlashAttribute("kept", kept.id().toString());
                afterwards.addFlashAttribute("seenBefore", kept instanceof Kept.SeenBefore);
                yield "redirect:/desk/counter/entered";
            }
        };
    }

    @Needs(Ability.ENTER_REQUESTS)
    @GetMapping("/desk/counter/entered")
    String entered(Model model) {
        return model.containsAttribute("kept") ? "desk/counter-entered" : "redirect:/desk/counter";
    }

    private static String form(Entry entry, List<FieldError> errors, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("errors", errors);
        model.addAttribute("channels", Choices.CHANNELS);
        model.addAttribute("kinds", Choices.KINDS);
        return "desk/counter";
    }
}
