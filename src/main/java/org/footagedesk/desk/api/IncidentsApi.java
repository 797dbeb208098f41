package org.footagedesk.desk.api;

import static org.footagedesk.desk.api.Said.said;

import java.util.List;
import org.footagedesk.desk.IncidentWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Major incidents, for scripts (policy 15.1). */
@RestController
@RequestMapping("/api/incidents")
class IncidentsApi {

    /** All incidents, the latest first. */
    record IncidentList(List<IncidentWork.Line> incidents) {}

    /** Authority for the police to supervise the cameras. */
    record Authority(
            @Nullable String nature,
            @Nullable String given,
            @Nullable String officer,
            @Nullable String scope) {}

    private final IncidentWork work;

    IncidentsApi(IncidentWork work) {
        this.work = work;
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @GetMapping
    IncidentList incidents() {
        return new IncidentList(work.incidents());
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @PostMapping
    IncidentList authorise(@RequestBody Authority authority, StaffMember who) {
        ApiRefusal.unlessDone(work.authorise(
                said(authority.nature()),
                said(authority.given()),
                said(authority.officer()),
                said(authority.scope()),
                who));
        return incidents();
    }

    @Needs(Ability.AUTHORISE_POLICE)
    @PostMapping("/{number}/end")
    IncidentList end(@PathVariable String number, StaffMember who) {
        ApiRefusal.unlessDone(work.end(number, who));
        return incidents();
    }
}
