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
        return SentForm.onLetter(id, "approve", Map.of(), flash)
                .after(letters.approve(id, read(sha256), who), "The letter is approved.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String note,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onLetter(id, "return", Map.of("note", note), flash);
        return note.isBlank()
                ? form.again(Map.of("note", "Enter what should be different."))
                : form.after(letters.giveBack(id, note.strip(), who), "The letter is returned.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/edit")
    String edit(
            @PathVariable String id,
            @RequestParam String sha256,
            @RequestParam(defaultValue = "") String text,
            StaffMember who,
            RedirectAttributes flash) {
        var form = SentForm.onLetter(id, "edit", Map.of("text", text), flash);
        return text.isBlank()
                ? form.again(Map.of("text", "A letter needs words."))
                : form.after(
                        letters.edit(id, read(sha256), text, who),
                        "Your words are kept. Read the letter again before you approve it.");
    }

    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @PostMapping("/fresh-draft")
    String freshDraft(@PathVariable String id, StaffMember who, RedirectAttributes flash) {
        return SentForm.onLetter(id, "fresh", Map.of(), flash)
                .after(letters.freshDraft(id, who), "A fresh draft waits among the letters to be approved.");
    }

    private static Sha256 read(String hash) {
        try {
            return new Sha256(hash);
        } catch (IllegalArgumentException malformed) {
            throw new NoSuchPage();
        }
    }
}
