package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Records what a person says has happened: a fee, papers seen, checks answered, a decision, a reason. */
@Component
public class RecordOnCase {

    private final CaseSteps steps;
    private final Work work;

    RecordOnCase(CaseSteps steps, Work work) {
        this.steps = steps;
        this.work = work;
    }

    /** Records the event under the person's name; a case that does not exist is an error. */
    public void record(CaseReference reference, CaseEvent event, String who) {
        steps.append(reference, who, file -> {
            if (event instanceof IdentityChecked) {
                // Who is known may be answered in other words than who is not.
                work.schedule("look-after-case", reference.value());
            }
            return List.of(event);
        });
    }
}
