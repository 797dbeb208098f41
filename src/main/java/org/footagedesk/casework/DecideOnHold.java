package org.footagedesk.casework;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldConfirmed;
import org.footagedesk.casefile.HoldEvent.HoldReleased;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** A person's word on held footage: it is wanted, or it may go. */
@Component
public class DecideOnHold {

    private final CaseSteps steps;
    private final Work work;

    DecideOnHold(CaseSteps steps, Work work) {
        this.steps = steps;
        this.work = work;
    }

    /** The footage no longer lapses. */
    public Answer confirm(CaseReference reference, HoldId id, String who) {
        return decide(reference, id, who, hold -> hold.confirmed() ? List.of() : List.of(new HoldConfirmed(id)));
    }

    /** Lets the footage go and has it destroyed in the vault. */
    public Answer release(CaseReference reference, HoldId id, String reason, String who) {
        return decide(reference, id, who, hold -> {
            work.schedule("destroy-held-footage", new CasePart(reference, id.value()).toString());
            return List.of(new HoldReleased(id, reason));
        });
    }

    private Answer decide(CaseReference reference, HoldId id, String who, Function<Hold, List<CaseEvent>> word) {
        var answer = new AtomicReference<>(Answer.NOT_HELD);
        steps.append(reference, who, file -> {
            Hold hold = file.holds().get(id);
            if (hold == null || hold.state() != HoldState.SECURED) {
                return List.of();
            }
            answer.set(Answer.DONE);
            return word.apply(hold);
        });
        return answer.get();
    }

    /** What came of a person's word. */
    public enum Answer {
        DONE,
        /** The case holds no such footage: not yet, or not any more. */
        NOT_HELD
    }
}
