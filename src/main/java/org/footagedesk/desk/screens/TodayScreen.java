package org.footagedesk.desk.screens;

import org.footagedesk.desk.CaseDesk;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what to look at today. */
@Controller
class TodayScreen {

    private final CaseDesk desk;

    TodayScreen(CaseDesk desk) {
        this.desk = desk;
    }

    @Needs
    @GetMapping("/desk")
    String today(StaffMember who, Model page) {
        page.addAttribute("today", desk.today(who));
        return "desk/today";
    }
}
