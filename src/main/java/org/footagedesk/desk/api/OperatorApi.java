package org.footagedesk.desk.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.desk.OperatorWork;
import org.footagedesk.desk.StepWork;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The steps that wait for an operator, for scripts; of their cases only camera and time. */
@RestController
@RequestMapping("/api/operator")
class OperatorApi {

    private final OperatorWork work;

    OperatorApi(OperatorWork work) {
        this.work = work;
    }

    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @GetMapping
    OperatorWork.Waiting all(@RequestParam(defaultValue = "0") int page, StaffMember who) {
        if (page < 0) {
            throw ApiRefusal.unprocessable("page is counted from 0.");
        }
        return work.given(page, who);
    }

    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @GetMapping("/{reference}")
    OperatorWork.Given one(@PathVariable CaseReference reference, StaffMember who) {
        return work.given(reference, who).orElseThrow(() -> ApiRefusal.noSuch("step for an operator on " + reference));
    }

    /** What is left to do on the case; nothing where that was the last. */
    @Needs(Ability.TAKE_OPERATORS_STEPS)
    @PostMapping("/{reference}/steps/{step}")
    StepsApi.Steps take(
            @PathVariable CaseReference reference,
            @PathVariable String step,
            @RequestBody StepsApi.Taken taken,
            StaffMember who) {
        Map<String, String> answers = taken.answers() == null ? Map.of() : taken.answers();
        ApiRefusal.unlessDone(work.take(reference, step, Optional.ofNullable(taken.on()), answers, who));
        List<StepWork.Offered> left =
                work.given(reference, who).map(OperatorWork.Given::steps).orElse(List.of());
        return new StepsApi.Steps(left);
    }
}
