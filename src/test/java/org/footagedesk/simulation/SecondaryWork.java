package org.footagedesk.simulation;

import java.util.Map;
import org.footagedesk.journeys.GivenAnswers;

/** Somebody asks for images of others (policy 11). */
final class SecondaryWork implements Casework {

    private final Office office;

    SecondaryWork(Office office) {
        this.office = office;
    }

    @Override
    public void goOn(Story story) {
        if (!story.first("answered")) {
            return;
        }
        String interest = story.is(Trait.WITHOUT_GROUNDS) ? "no" : "yes";
        office.step("controller", story, "four-gates", GivenAnswers.fourGates(interest));
        if (story.is(Trait.WITHOUT_GROUNDS)) {
            decide(story, "REFUSE", "REFUSE");
            return;
        }
        office.step("controller", story, "basis", Map.of("is", "CRIME_PREVENTION"));
        office.happened(story, Moment.GROUNDS);
        if (office.step("controller", story, "sign-off", GivenAnswers.policeAgree("INSPECTOR", "yes"))) {
            office.happened(story, Moment.AGREED);
        }
        if (office.step("controller", story, "safeguards", GivenAnswers.safeguards())) {
            office.happened(story, Moment.SAFEGUARDED);
        }
        decide(story, "GRANT", "RELEASE");
    }

    private void decide(Story story, String verdict, String decision) {
        office.post("controller", story, "decision", Casework.decided(verdict));
        if (verdict.equals("GRANT")) {
            office.happened(story, Moment.GRANTED);
        }
        office.step(
                "controller",
                story,
                "write-decision",
                Map.of("decision", decision, "gates", "All weighed", "terms", "As the policy says"));
    }
}
