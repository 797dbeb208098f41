package org.footagedesk.casework;

import java.util.List;
import org.footagedesk.casefile.RecordEvent;
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
    public void record(CaseReference reference, RecordEvent event, String who) {
        steps.append(reference, who, file -> {
            if (event instanceof RecordEvent.IdentityChecked) {
                work.schedule("delete-identity-papers", reference.value());
            }
            if (changesWhatALetterSays(event)) {
                work.schedule("look-after-case", reference.value());
            }
            return List.of(event);
        });
    }

    /** A first answer asks for what is missing, and who is known is answered in other words than who is not. */
    private static boolean changesWhatALetterSays(RecordEvent event) {
        return switch (event) {
            case RecordEvent.FeeRecorded fee -> true;
            case RecordEvent.IdentityChecked identity -> true;
            case RecordEvent.SixChecksAnswered checks -> false;
            case RecordEvent.DecisionMade decision -> false;
            case RecordEvent.CopyAuthorised copy -> false;
            case RecordEvent.StepRecorded step -> true;
            case RecordEvent.PolicyChanged changed -> true;
            case RecordEvent.CaseLinked linked -> false;
        };
    }
}
