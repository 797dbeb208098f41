package org.footagedesk.desk;

import org.footagedesk.people.Ability;

/** A thing a person may do on a case, in the order in which it comes up. */
public enum CaseAction {
    HOLD_BEYOND_QUOTA(Ability.CORRECT_FINDINGS),
    HOLD_AGAIN(Ability.CORRECT_FINDINGS),
    CONFIRM_HOLD(Ability.RETRIEVE_FOOTAGE),
    RECORD_FEE(Ability.RECORD_FEE),
    RECORD_IDENTITY(Ability.RECORD_IDENTITY),
    ANSWER_SIX_CHECKS(Ability.ANSWER_SIX_CHECKS),
    RECORD_DECISION(Ability.DECIDE),
    RECORD_COPY_REASON(Ability.AUTHORISE_COPIES),
    RETRIEVE_FOOTAGE(Ability.RETRIEVE_FOOTAGE),
    HAND_OVER_COPY(Ability.DISCLOSE),
    RELEASE_HOLD(Ability.RELEASE_HOLDS);

    private final Ability ability;

    CaseAction(Ability ability) {
        this.ability = ability;
    }

    /** What a person must be able to do to take this step. */
    public Ability ability() {
        return ability;
    }
}
