package org.footagedesk.simulation;

import java.util.Map;

/** A court, a lawyer or an insurer asks (policy 6.8, 6.9). */
final class LegalWork implements Casework {

    private final Office office;

    LegalWork(Office office) {
        this.office = office;
    }

    @Override
    public void goOn(Story story) {
        if (!story.first("answered")) {
            return;
        }
        if (story.is(Trait.WITH_COURT_ORDER)) {
            office.step(
                    "controller",
                    story,
                    "classify",
                    Map.of(
                            "road",
                            "COURT_ORDER",
                            "order_date",
                            office.today().plusDays(14).toString()));
            office.step(
                    "controller",
                    story,
                    "order-check",
                    Map.of("sealed", "yes", "understood", "yes", "scope", "One camera"));
            release(story);
        } else if (story.is(Trait.FOR_A_DEFENDANT)) {
            office.step("controller", story, "classify", Map.of("road", "CRIMINAL"));
            office.step("controller", story, "lawyer-authority", Map.of("acts", "yes", "seen", "A signed authority"));
            office.step("controller", story, "police-asked", Map.of("asked", "yes", "who", "An inspector, today"));
            release(story);
        } else {
            office.step("controller", story, "classify", Map.of("road", "CIVIL"));
            office.step(
                    "controller",
                    story,
                    "need",
                    Map.of("proceedings", "yes", "least", "yes", "weighed", "One camera, one hour"));
            office.post("controller", story, "decision", Casework.decided("REFUSE"));
            office.step("controller", story, "write-refusal", Map.of("reasons", "No court order was made"));
        }
    }

    private void release(Story story) {
        office.happened(story, Moment.GROUNDS);
        office.post("controller", story, "decision", Casework.decided("GRANT"));
        office.happened(story, Moment.GRANTED);
        office.step(
                "controller",
                story,
                "write-release",
                Map.of("scope", "One camera, one hour", "basis", "As the file says", "terms", "For the proceedings"));
    }
}
