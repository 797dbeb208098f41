package org.footagedesk.simulation;

import java.util.Map;
import org.footagedesk.journeys.GivenAnswers;

/** Another body that prosecutes asks (policy 6.4). */
final class ProsecutorWork implements Casework {

    private final Office office;

    ProsecutorWork(Office office) {
        this.office = office;
    }

    @Override
    public void goOn(Story story) {
        if (!story.first("answered")) {
            return;
        }
        if (story.is(Trait.UNVERIFIABLE)) {
            decide(story, "REFUSE", "REFUSE", "Nobody could be verified");
            return;
        }
        office.step("clerk", story, "verify-officer", GivenAnswers.calledBack("OFFICIAL"));
        office.happened(story, Moment.VERIFIED);
        String met = story.is(Trait.WITHOUT_GROUNDS) ? "no" : "yes";
        office.step("controller", story, "purpose", GivenAnswers.purpose(met));
        if (story.is(Trait.WITHOUT_GROUNDS)) {
            decide(story, "REFUSE", "REFUSE", "It is for no prosecution");
            return;
        }
        office.happened(story, Moment.GROUNDS);
        passes(story, "clerk", "police-consulted", GivenAnswers.policeConsulted(), Moment.POLICE_CONSULTED);
        passes(story, "controller", "owner-agreed", GivenAnswers.ownersAgreed(), Moment.OWNERS_AGREED);
        passes(story, "clerk", "undertaking-signed", GivenAnswers.undertaking(), Moment.UNDERTAKEN);
        decide(story, "GRANT", "RELEASE", "On the terms of the undertaking");
    }

    private void passes(Story story, String who, String gate, Map<String, String> answers, Moment passed) {
        if (office.step(who, story, gate, answers)) {
            office.happened(story, passed);
        }
    }

    private void decide(Story story, String verdict, String decision, String reasons) {
        office.post("controller", story, "decision", Casework.decided(verdict));
        if (verdict.equals("GRANT")) {
            office.happened(story, Moment.GRANTED);
        }
        office.step("controller", story, "result", Map.of("decision", decision, "reasons", reasons));
    }
}
