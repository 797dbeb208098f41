package org.footagedesk.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldConfirmed;
import org.footagedesk.casefile.HoldEvent.HoldReleased;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** A person's word on a hold: its footage is wanted, it may go, or the recorder is to be asked again. */
@Component
public class DecideOnHold {

    private final CaseSteps steps;
    private final HoldsOnFile onFile;
    private final Work work;

    DecideOnHold(CaseSteps steps, HoldsOnFile onFile, Work work) {
        this.steps = steps;
        this.onFile = onFile;
        this.work = work;
    }

    /** The footage no longer lapses. */
    public Answer confirm(CaseReference reference, HoldId id, String who) {
        return decide(
                reference,
                id,
                who,
                HoldState.SECURED,
                hold -> hold.confirmed() ? List.of() : List.of(new HoldConfirmed(id)));
    }

    /**
     * Lets the footage go and has it destroyed in the vault; of a hold that failed there is nothing to destroy. Nothing goes
     * while another case relies on the same footage.
     */
    public Answer release(CaseReference reference, HoldId id, String reason, String who) {
        Function<Hold, List<CaseEvent>> letGo = hold -> List.of(new HoldReleased(id, reason));
        if (decide(reference, id, who, HoldState.FAILED, letGo) instanceof Answer.Done done) {
            return done;
        }
        var relying = new ArrayList<CaseReference>();
        Answer answer = decide(reference, id, who, HoldState.SECURED, hold -> {
            relying.addAll(onFile.relying(new Footage(hold.camera(), hold.window()), reference));
            if (!relying.isEmpty()) {
                return List.of();
            }
            work.schedule("destroy-held-footage", new CasePart(reference, id.value()).toString());
            return letGo.apply(hold);
        });
        return relying.isEmpty() ? answer : new Answer.ReliedOn(relying);
    }

    /** Asks the recorder once more for footage that it did not have. */
    public Answer again(CaseReference reference, HoldId id, String who) {
        return decide(reference, id, who, HoldState.FAILED, hold -> {
            work.schedule("look-after-case", reference.value());
            return List.of(
                    new HoldReleased(id, "Asked for again."),
                    new HoldRequested(
                            new HoldId(UUID.randomUUID()), hold.camera(), hold.window(), "a person asked again"));
        });
    }

    private Answer decide(
            CaseReference reference, HoldId id, String who, HoldState in, Function<Hold, List<CaseEvent>> word) {
        var answer = new AtomicReference<Answer>(new Answer.NotHeld());
        steps.append(reference, who, file -> {
            Hold hold = file.holds().get(id);
            if (hold == null || hold.state() != in) {
                return List.of();
            }
            answer.set(new Answer.Done());
            return word.apply(hold);
        });
        return answer.get();
    }

    /** What came of a person's word. */
    public sealed interface Answer {

        /** It is on record. */
        record Done() implements Answer {}

        /** The hold is in no state in which that can be said of it: not yet, or not any more. */
        record NotHeld() implements Answer {}

        /** Those other cases hold the same footage and are not at their end. */
        record ReliedOn(List<CaseReference> by) implements Answer {

            public ReliedOn {
                by = List.copyOf(by);
            }
        }
    }
}
