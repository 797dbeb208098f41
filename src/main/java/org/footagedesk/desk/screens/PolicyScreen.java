package org.footagedesk.desk.screens;

import org.footagedesk.desk.PolicyDesk;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The policy in force and where it parts from the law. */
@Controller
class PolicyScreen {

    private final PolicyDesk desk;

    PolicyScreen(PolicyDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_POLICY)
    @GetMapping("/desk/policy")
    String policy(Model page) {
        page.addAttribute("policy", desk.policy());
        page.addAttribute("found", desk.warnings());
        return "desk/policy";
    }
}
