package org.footagedesk.simulation;

import java.util.Map;

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
        office.step("clerk", story, "verify-officer", PoliceWork.calledBack());
        office.happened(story, Moment.VERIFIED);
        String met = story.is(Trait.WITHOUT_GROUNDS) ? "no" : "yes";
        office.step(
                "controller",
                story,
                "purpose",
                Map.of("prosecution", met, "serves_objective", "yes", "power", "A prosecution"));
        if (story.is(Trait.WITHOUT_GROUNDS)) {
            decide(story, "REFUSE", "REFUSE", "It is for no prosecution");
            return;
        }
        office.happened(story, Moment.GROUNDS);
        office.step("clerk", story, "police-consulted", Map.of("no_objection", "yes", "who", "An inspector, today"));
        office.step("controller", story, "owner-agreed", Map.of("agreed", "yes", "who", "The council, minute 12"));
        office.step(
                "clerk",
                story,
                "undertaking-signed",
                Map.of("written", "yes", "limits_use", "yes", "who", "The officer, today"));
        office.happened(story, Moment.WRITTEN);
        decide(story, "GRANT", "RELEASE", "On the terms of the undertaking");
    }

    private void decide(Story story, String verdict, String decision, String reasons) {
        office.post("controller", story, "decision", Casework.decided(verdict));
        if (verdict.equals("GRANT")) {
            office.happened(story, Moment.GRANTED);
        }
        office.step("controller", story, "result", Map.of("decision", decision, "reasons", reasons));
    }
}
