package org.footagedesk.desk.screens;

import java.util.Optional;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The letters that wait for a person. */
@Controller
class LettersScreen {

    private final CaseDesk desk;

    LettersScreen(CaseDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/letters")
    String waiting(StaffMember who, Model page) {
        page.addAttribute("letters", desk.letters(Optional.of("WAITING"), who));
        page.addAttribute("returned", desk.letters(Optional.of("RETURNED"), who));
        return "desk/letters";
    }
}
