package org.footagedesk.desk;

import org.footagedesk.people.Ability;

/** Who may approve a letter (DOMAIN E.13, last column). */
public enum LetterApprover {
    /** Any case staff; also a letter that another profile would send on a standing instruction. */
    STAFF("any case staff", Ability.APPROVE_STAFF_LETTERS),
    DATA_CONTROLLER_OR_GPM(
            "the Data Controller or the Governance and Projects Manager", Ability.APPROVE_DECISION_LETTERS),
    DATA_CONTROLLER("the Data Controller", Ability.APPROVE_CONTROLLER_LETTERS);

    private final String title;
    private final Ability ability;

    LetterApprover(String title, Ability ability) {
        this.title = title;
        this.ability = ability;
    }

    /** The approver as a sentence names them. */
    public String title() {
        return title;
    }

    /** What a person must be able to do to approve such a letter. */
    public Ability ability() {
        return ability;
    }
}
