package org.footagedesk.desk.screens;

import org.footagedesk.desk.CaseDesk;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.upkeep.DueInTheHouse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in: what to look at today. */
@Controller
class TodayScreen {

    private static final int MOST = 8;

    private final CaseDesk desk;
    private final DueInTheHouse house;

    TodayScreen(CaseDesk desk, DueInTheHouse house) {
        this.desk = desk;
        this.house = house;
    }

    @Needs
    @GetMapping("/desk")
    String today(StaffMember who, Model page) {
        page.addAttribute("today", desk.today(who));
        var due = house.of(who);
        page.addAttribute("due", due.stream().limit(MOST).toList());
        page.addAttribute("dueMore", Math.max(0, due.size() - MOST));
        page.addAttribute("faults", house.faultsFor(who));
        return "desk/today";
    }
}
