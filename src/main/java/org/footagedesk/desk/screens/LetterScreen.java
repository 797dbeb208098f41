package org.footagedesk.desk.screens;

import java.nio.charset.StandardCharsets;
import org.footagedesk.desk.LetterDesk;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One letter, as its recipient will read it. */
@Controller
@RequestMapping("/desk/letters/{id}")
class LetterScreen {

    // The letter carries its own style sheet, and stands alone in a frame that can do nothing but show it.
    private static final String LETTER_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox";

    private final LetterDesk desk;

    LetterScreen(LetterDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping
    String letter(@PathVariable String id, StaffMember who, Model page) {
        var letter = desk.letter(id, who).orElseThrow(NoSuchPage::new);
        page.addAttribute("letter", letter);
        page.addAttribute(
                "mayApprove", letter.waiting() && who.may(letter.approver().ability()));
        return "desk/letter";
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/as-read")
    ResponseEntity<byte[]> asRead(@PathVariable String id, StaffMember who) {
        var letter = desk.letter(id, who).orElseThrow(NoSuchPage::new);
        return ResponseEntity.ok()
                .header("Content-Security-Policy", LETTER_POLICY)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(letter.html().getBytes(StandardCharsets.UTF_8));
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/letter.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, StaffMember who) {
        var letter = desk.letter(id, who).orElseThrow(NoSuchPage::new);
        var name = letter.caseReference() + "-" + letter.template() + ".pdf";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(desk.letterPdf(id, who).orElseThrow(NoSuchPage::new));
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/enclosures/{number}")
    ResponseEntity<byte[]> enclosure(@PathVariable String id, @PathVariable int number, StaffMember who) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().build().toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(desk.enclosure(id, number, who).orElseThrow(NoSuchPage::new));
    }
}
