package org.footagedesk.desk.screens;

import java.util.Map;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Work that failed for good, and the button that starts it again. */
@Controller
class SetAsideScreen {

    private final CaseDesk desk;
    private final CaseWork work;

    SetAsideScreen(CaseDesk desk, CaseWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Needs(Ability.REPLAY_WORK)
    @GetMapping("/desk/set-aside")
    String setAside(StaffMember who, Model page) {
        page.addAttribute("rows", desk.setAside(who));
        return "desk/set-aside";
    }

    @Needs(Ability.REPLAY_WORK)
    @PostMapping("/desk/set-aside/{id}/replay")
    String replay(@PathVariable String id, StaffMember who, RedirectAttributes flash) {
        return new SentForm("/desk/set-aside", "replay", Map.of(), flash)
                .after(
                        work.replay(id, who),
                        "The work has started again. If it fails once more, it comes back to this list.");
    }
}
