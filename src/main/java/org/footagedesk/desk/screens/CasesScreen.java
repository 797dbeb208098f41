package org.footagedesk.desk.screens;

import org.footagedesk.desk.CaseDesk;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all cases, searched and paged. */
@Controller
class CasesScreen {

    private static final int SIZE = 25;

    private final CaseDesk desk;

    CasesScreen(CaseDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/desk/cases")
    String cases(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            StaffMember who,
            Model model) {
        int wanted = Math.max(0, page);
        var list = desk.cases(q.strip(), wanted, SIZE, who);
        model.addAttribute("list", list);
        model.addAttribute("q", q.strip());
        model.addAttribute("pageNumber", wanted);
        model.addAttribute("lastPage", Math.max(0, (list.total() - 1) / SIZE));
        return "desk/cases";
    }
}
