package org.footagedesk.desk.cases;

import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;

/** Refusals in the words of the desk. */
final class Refusals {

    private Refusals() {}

    static Outcome.NotAllowed notAllowed(Ability ability) {
        return new Outcome.NotAllowed("Your role does not allow you to " + CasePages.words(ability.name()) + ".");
    }
}
