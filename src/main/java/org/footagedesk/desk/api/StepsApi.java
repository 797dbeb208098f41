package org.footagedesk.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.StepWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The steps of a case's procedure, for scripts: what this person may do today, and doing it. */
@RestController
@RequestMapping("/api/cases/{reference}/steps")
class StepsApi {

    /** What this person may do on the case. */
    record Steps(List<StepWork.Offered> steps) {}

    /**
     * A step that was taken.
     *
     * @param on the London day on which it happened; today where it is left out
     * @param answers by the keys of the questions
     */
    record Taken(@Nullable LocalDate on, @Nullable Map<String, String> answers) {}

    private final StepWork work;

    StepsApi(StepWork work) {
        this.work = work;
    }

    @Needs(Ability.READ_CASES)
    @GetMapping
    Steps steps(@PathVariable CaseReference reference, StaffMember who) {
        return new Steps(work.offered(reference, who));
    }

    @Needs(Ability.READ_CASES)
    @PostMapping("/{step}")
    Steps take(
            @PathVariable CaseReference reference,
            @PathVariable String step,
            @RequestBody Taken taken,
            StaffMember who) {
        Map<String, String> answers = taken.answers() == null ? Map.of() : taken.answers();
        ApiRefusal.unlessDone(work.take(reference, step, Optional.ofNullable(taken.on()), answers, who));
        return steps(reference, who);
    }
}
