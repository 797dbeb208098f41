package org.footagedesk.desk.screens;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.Sorting;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The messages that belong to no case, and the way to open one from them. */
@Controller
@RequestMapping("/desk/filed")
class FiledScreen {

    /** What a person can see in a message. */
    static final List<RequestKind> KINDS = Arrays.stream(RequestKind.values())
            .filter(kind -> kind != RequestKind.NOT_A_REQUEST)
            .toList();

    private final Sorting sorting;

    FiledScreen(Sorting sorting) {
        this.sorting = sorting;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping
    String filed(@RequestParam(defaultValue = "0") int page, StaffMember who, Model model) {
        int shown = Math.max(page, 0);
        model.addAttribute("rows", sorting.filed(shown, who));
        model.addAttribute("number", shown);
        model.addAttribute("kinds", KINDS);
        return "desk/filed";
    }

    @Needs(Ability.ENTER_REQUESTS)
    @PostMapping("/{submission}/open")
    String open(
            @PathVariable String submission,
            @RequestParam(defaultValue = "") String kind,
            StaffMember who,
            RedirectAttributes flash) {
        var form = new SentForm("/desk/filed", "open-" + submission, Map.of(), flash);
        Optional<RequestKind> chosen = kind(kind);
        if (chosen.isEmpty()) {
            return form.again(Map.of("kind", "Choose what the person wants."));
        }
        return switch (sorting.openCase(submission, chosen.get(), who)) {
            case Sorting.Opening.Opened opened -> {
                flash.addFlashAttribute(
                        "done", "The case is open. It counts from the day on which the message arrived.");
                yield "redirect:/desk/cases/" + opened.reference();
            }
            case Sorting.Opening.Refused refused -> form.again(refused.why());
        };
    }

    /** The kind of that name, if a person can choose it. */
    static Optional<RequestKind> kind(String name) {
        return KINDS.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }
}
