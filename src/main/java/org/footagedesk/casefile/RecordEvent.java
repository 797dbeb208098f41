package org.footagedesk.casefile;

import java.util.List;
import java.util.Set;
import org.footagedesk.shared.DocumentType;
import org.jspecify.annotations.Nullable;

/** What a person recorded on the way to a disclosure; each opens one gate. */
public sealed interface RecordEvent extends CaseEvent {

    /** The fee was received (policy 9.1b, 9.7); pence of pounds sterling. */
    record FeeRecorded(int pence, @Personal String method) implements RecordEvent {}

    /** Somebody looked at the identity papers (policy 9.1c) and is satisfied, or is not. */
    record IdentityChecked(
            Set<DocumentType> seen,
            boolean satisfied,
            @Personal String note) implements RecordEvent {}

    /** The six checks before disclosure, in the policy's order (9.3); true means the check is passed. */
    record SixChecksAnswered(
            List<Boolean> answers, @Personal String basis) implements RecordEvent {
        public SixChecksAnswered {
            if (answers.size() != 6) {
                throw new IllegalArgumentException("There are six checks in 9.3, not " + answers.size() + ".");
            }
            answers = List.copyOf(answers);
        }

        public boolean allPassed() {
            return answers.stream().allMatch(Boolean::booleanValue);
        }
    }

    /** The Data Controller or the Governance and Projects Manager decided (policy 9.10). */
    record DecisionMade(Outcome outcome, @Personal String basis) implements RecordEvent {}

    /**
     * The Data Controller allowed one copy and said why and for whom (policy 5.7).
     *
     * @param copy which one; where none is named, the first that has a number and no permission, else the next to get a number
     */
    record CopyAuthorised(
            @Nullable RenderId copy,
            @Personal String reason,
            @Personal String recipient) implements RecordEvent {}

    /** What can be decided on a request for footage. */
    enum Outcome {
        GRANTED,
        REFUSED
    }
}
