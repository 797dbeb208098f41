package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.LetterWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.Sha256;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person does with a letter: approve what was read, return it, or change its words. */
@Controller
@RequestMapping("/desk/letters/{id}")
class LetterForms {

    private final LetterWork letters;

    LetterForms(LetterWork letters) {
        this.letters = letters;
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/approve")
    String approve(@PathVariable String id, @RequestParam String sha256, StaffMember who, RedirectAttributes flash) {
        return new Afterwards(flash)
                .goTo(
                        pageOf(id),
                        letters.approve(id, read(sha256), who),
                        "approve",
                        Map.of(),
                        "The letter is approved and on its way.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            StaffMember who,
            RedirectAttributes flash) {
        if (note.isBlank()) {
            return new Afterwards(flash)
                    .backTo(pageOf(id), "return", Map.of("note", "Enter what should be different."), Map.of());
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(id),
                        letters.giveBack(id, note.strip(), who),
                        "return",
                        Map.of("return-note", note),
                        "The letter is returned.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/edit")
    String edit(
            @PathVariable String id,
            @RequestParam String sha256,
            @RequestParam(defaultValue = "") String text,
            StaffMember who,
            RedirectAttributes flash) {
        var typed = Map.of("edit-text", text);
        if (text.isBlank()) {
            return new Afterwards(flash).backTo(pageOf(id), "edit", Map.of("text", "A letter needs words."), typed);
        }
        return new Afterwards(flash)
                .goTo(
                        pageOf(id),
                        letters.edit(id, read(sha256), text, who),
                        "edit",
                        typed,
                        "Your words are kept. Read the letter again before you approve it.");
    }

    private static Sha256 read(String hash) {
        try {
            return new Sha256(hash);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchPage();
        }
    }

    private static String pageOf(String id) {
        return "/desk/letters/" + id;
    }
}
