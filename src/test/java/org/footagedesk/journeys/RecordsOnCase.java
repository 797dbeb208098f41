package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

/** What the policy wants on record before any footage leaves the house, typed in on the case page. */
final class RecordsOnCase {

    private RecordsOnCase() {}

    /** Fills in, one after the other, the forms for all that must be recorded before disclosure. */
    static void recordAll(Browser controller) {
        controller.unfold("Record that the completed form came").answer("Is it legible", "Yes");
        controller.press("Record it: Record that the completed form came");
        controller.unfold("Record the fee of £10.00").write("Amount in pounds", "10.00");
        controller.select("How it was paid", "By cheque").press("Record the fee");
        controller.unfold("Record the identity papers").choose("Passport").choose("Council tax");
        controller.answer("satisfied of who they are", "Yes");
        controller.write(
                "What you saw or did, and what your answer rests on",
                "Passport and council tax bill, seen at the counter");
        controller.press("Record identity");
        controller.unfold("Answer the six checks");
        for (var check : new String[] {
            "live criminal investigation",
            "civil proceedings",
            "open complaint or dispute",
            "audit trail whole",
            "removed or copied without authority",
            "named individual only"
        }) {
            controller.answer(check, "Yes");
        }
        controller.write("What your answers rest on", "The case file and a call to the police station");
        controller.press("Record the six checks");
        locateSearchAndReview(controller);
        controller.unfold("Decide on the request").choose("Grant");
        controller
                .write("Your reason", "They may see themselves; nobody else can be recognised")
                .press("Record the decision");
        controller.unfold("Permit copy 1").write("Why a copy is made", "Subject access");
        controller.write("Who receives it", "The person themselves").press("Permit the copy");
        assertThat(controller.words()).contains("The reason for the copy is recorded.");
    }

    private static void locateSearchAndReview(Browser controller) {
        controller.unfold("Judge whether the images can be located").answer("Can the images be located", "Yes");
        controller
                .answer("The objective of the system", "Crime")
                .write("On what you rest it", "Time and place are exact");
        controller.press("Record it: Judge whether the images can be located");
        controller.unfold("Record the search for the images").answer("What was found", "Images of the person");
        controller.write("What was searched", "The held footage");
        controller.press("Record it: Record the search for the images");
        controller.unfold("Answer the two questions about other people");
        controller.answer("Would other people be identifiable", "Yes").answer("duty of confidence", "No");
        controller.write("What you saw that matters", "A passer-by");
        controller.press("Record it: Answer the two questions about other people");
    }
}
