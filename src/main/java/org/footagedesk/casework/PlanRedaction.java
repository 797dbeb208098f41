package org.footagedesk.casework;

import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CopyEvent.RedactionPlanned;
import org.footagedesk.casefile.HoldEvent.HoldConfirmed;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.RenderId;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a person marked and has a preview made of it in the background; footage that somebody works with no longer lapses. */
@Component
public class PlanRedaction {

    private final CaseFiles cases;
    private final Plans plans;
    private final Work work;
    private final Clock clock;

    PlanRedaction(CaseFiles cases, Plans plans, Work work, Clock clock) {
        this.cases = cases;
        this.plans = plans;
        this.work = work;
        this.clock = clock;
    }

    /** The plan is sound already, since its type lets no other exist. */
    @Transactional
    public RenderId plan(CaseReference reference, HoldId hold, RedactionPlan plan, String who) {
        CaseFile file = cases.getForChange(reference);
        var render = new RenderId(UUID.randomUUID());
        var events = new ArrayList<CaseEvent>();
        if (!file.holds().get(hold).confirmed()) {
            events.add(new HoldConfirmed(hold));
        }
        events.add(new RedactionPlanned(render, hold, plan.window(), plans.write(plan)));
        cases.append(file, clock.instant(), who, events);
        work.schedule("render-preview", new CasePart(reference, render.value()).toString());
        return render;
    }
}
