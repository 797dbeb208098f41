package org.footagedesk.desk.screens;

import java.util.Optional;
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

/** The letters that wait for a person. */
@Controller
class LettersScreen {

    private final LetterDesk desk;

    LettersScreen(LetterDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/letters")
    String waiting(StaffMember who, Model page) {
        page.addAttribute("letters", desk.letters(Optional.of("WAITING"), who));
        page.addAttribute("returned", desk.letters(Optional.of("RETURNED"), who));
        page.addAttribute("toPost", desk.lettersToPost(who));
        return "desk/letters";
    }

    /** One file to print on both sides; every letter begins on a front side. */
    @Needs(Ability.APPROVE_STAFF_LETTERS)
    @GetMapping("/desk/letters/post-batch")
    ResponseEntity<byte[]> postBatch(StaffMember who) {
        var name =
                ContentDisposition.attachment().filename("letters-to-post.pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(desk.postBatch(who).orElseThrow(NoSuchPage::new));
    }
}
