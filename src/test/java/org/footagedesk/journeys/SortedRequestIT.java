package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;

/** What the machine got wrong, put right by a person: a request it filed, a kind it mistook, a detail it misread or missed. */
@Journey
class SortedRequestIT {

    @Autowired
    private RunningDesk desk;

    @Test
    void aRequestAmongTheFiledMessagesIsReadAndBecomesACase() {
        var subject = "Out of the office, and a question";
        desk.receive("Auto-Submitted: auto-replied\n"
                + Requests.mail(
                        "Morwenna Tregear <morwenna.tregear@freemail.example>",
                        subject,
                        desk.now(),
                        "I am away. Meanwhile: how long do you keep the pictures of your cameras?\n"));
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk);
            clerk.waitAt("/desk/filed", subject);
            Look.at(clerk, "filed");

            clerk.press(subject);
            assertThat(clerk.heading()).isEqualTo(subject);
            assertThat(clerk.words())
                    .contains(
                            "This came from a stranger and may carry a virus",
                            "how long do you keep the pictures",
                            "Auto-Submitted: auto-replied");
            Look.at(clerk, "filed-message");

            clerk.press("Filed messages").unfold("Open a case from " + subject).press("Open a case");
            assertThat(clerk.words()).contains("There is a problem", "Choose what the person wants.");
            Look.at(clerk, "filed-refused");

            clerk.select("What the person wants", "Information").press("Open a case");
            assertThat(clerk.words())
                    .contains("The case is open. It counts from the day on which the message arrived.");
            assertThat(clerk.heading()).isEqualTo("Morwenna Tregear");
            Look.at(clerk, "case-from-filed");
        }
    }

    @Test
    void aClerkSaysWhatARequestIsAndPutsItsDetailsRight() {
        var writer = "jory.nance@freemail.example";
        desk.receive(Requests.ofOneself("Jory Nance", writer, desk.now()));
        var page = desk.caseOf(writer, RunningDesk::heldAndAnswered);
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk)
                    .go("/desk/cases/" + page.path("reference").asString());

            clerk.unfold("Correct Footage from");
            type(clerk, "finding-incident_from-value", "yesterday");
            assertThat(clerk.words()).contains("There is a problem", "Type a day and a time such as 2026-03-01 14:30.");
            Look.at(clerk, "correct-refused");
            type(clerk, "finding-incident_from-value", desk.now().minusDays(1).toLocalDate() + " 15:10");
            assertThat(clerk.words()).contains("The finding is corrected.");

            clerk.unfold("Add a detail").select("Which", "Date of birth");
            type(clerk, "add-value", "in the spring");
            assertThat(clerk.words()).contains("There is a problem", "Type a day such as 2026-03-01.");
            Look.at(clerk, "add-refused");
            type(clerk, "add-value", "1980-04-01");
            assertThat(clerk.words())
                    .contains("The detail is recorded.", "Tuesday 1 April 1980", "clerk put right: Date of birth.");

            clerk.unfold("Say what this request is").select("It is", "Complaint");
            clerk.press("Record what it is");
            assertThat(clerk.words()).contains("There is a problem", "Enter what you see in the message.");
            Look.at(clerk, "reclassify-refused");
            type(clerk, "sort-reason", "They complain of how we answered before");
            assertThat(clerk.words()).contains("It is recorded what the request is.");
            Look.at(clerk, "reclassified");
        }
        desk.caseOf(
                writer,
                told -> told.path("letters")
                        .valueStream()
                        .anyMatch(letter -> letter.path("template").asString().equals("CMP-1")));
    }

    /** Several forms of the page ask the same, so the field is named by its own id. */
    private static void type(Browser clerk, String id, String value) {
        var field = clerk.seen(By.id(id));
        field.clear();
        field.sendKeys(value);
        clerk.send(field);
    }
}
