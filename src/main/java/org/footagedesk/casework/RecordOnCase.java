package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Records what a person says has happened: a fee, papers seen, checks answered, a decision, a reason. */
@Component
public class RecordOnCase {

    private final CaseSteps steps;

    RecordOnCase(CaseSteps steps) {
        this.steps = steps;
    }

    /** Records the event under the person's name; a case that does not exist is an error. */
    public void record(CaseReference reference, CaseEvent event, String who) {
        steps.append(reference, who, file -> List.of(event));
    }
}
