package org.footagedesk.desk.api;

import org.footagedesk.desk.PolicyDesk;
import org.footagedesk.desk.PolicyPage;
import org.footagedesk.desk.PolicyWarnings;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The policy in force, for scripts. */
@RestController
@RequestMapping("/api/policy")
class PolicyApi {

    private final PolicyDesk desk;

    PolicyApi(PolicyDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_POLICY)
    @GetMapping
    PolicyPage policy() {
        return desk.policy();
    }

    @Needs(Ability.READ_POLICY)
    @GetMapping("/warnings")
    PolicyWarnings warnings() {
        return desk.warnings();
    }
}
