package org.footagedesk.desk.api;

import java.util.List;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseWork;
import org.footagedesk.desk.SetAsideRow;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Work that failed for good, for scripts. */
@RestController
@RequestMapping("/api/set-aside")
class SetAsideApi {

    /** All that is set aside now. */
    record SetAside(List<SetAsideRow> setAside, int total) {}

    /** The work that was started again. */
    record Replayed(String replayed) {}

    private final CaseDesk desk;
    private final CaseWork work;

    SetAsideApi(CaseDesk desk, CaseWork work) {
        this.desk = desk;
        this.work = work;
    }

    @Needs(Ability.REPLAY_WORK)
    @GetMapping
    SetAside setAside(StaffMember who) {
        var rows = desk.setAside(who);
        return new SetAside(rows, rows.size());
    }

    @Needs(Ability.REPLAY_WORK)
    @PostMapping("/{id}/replay")
    Replayed replay(@PathVariable String id, StaffMember who) {
        ApiRefusal.unlessDone(work.replay(id, who));
        return new Replayed(id);
    }
}
