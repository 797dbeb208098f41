package org.footagedesk.desk.api;

import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.CaseList;
import org.footagedesk.desk.CasePage;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases, for scripts. */
@RestController
@RequestMapping("/api/cases")
class CasesApi {

    private static final int MOST = 200;

    private final CaseDesk desk;

    CasesApi(CaseDesk desk) {
        this.desk = desk;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping
    CaseList cases(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            StaffMember who) {
        if (page < 0 || size < 1 || size > MOST) {
            throw ApiRefusal.unprocessable("page starts at 0, and size lies between 1 and " + MOST + ".");
        }
        return desk.cases(q.strip(), page, size, who);
    }

    @Needs(Ability.READ_CASES)
    @GetMapping("/{reference}")
    CasePage casePage(@PathVariable CaseReference reference, StaffMember who) {
        return desk.casePage(reference, who).orElseThrow(() -> ApiRefusal.noSuch("case " + reference));
    }
}
