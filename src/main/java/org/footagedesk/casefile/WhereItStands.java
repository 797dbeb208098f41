package org.footagedesk.casefile;

import java.util.Optional;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;

/** Tells the state of a case from its events and its procedure. */
public final class WhereItStands {

    private WhereItStands() {}

    /** Where the case stands by the events it has now and the policy it is dealt with under; no clock is asked. */
    public static CaseState of(CaseFile file, PolicyProfile policy) {
        if (file.isErased()) {
            return CaseState.ERASED;
        }
        if (file.unreadable().isPresent()) {
            return CaseState.TO_BE_READ;
        }
        if (file.kind() == RequestKind.NOT_A_REQUEST) {
            return CaseState.RECEIVED;
        }
        var situation = Situation.of(file, policy, Optional.empty());
        return situation.procedure().stands().stream()
                .filter(standing -> standing.when().stream()
                        .allMatch(predicate -> situation.answer(predicate).met()))
                .findFirst()
                .orElseThrow()
                .state();
    }
}
