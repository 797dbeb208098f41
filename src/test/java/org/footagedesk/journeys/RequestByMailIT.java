package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;
import org.springframework.beans.factory.annotation.Autowired;

@Journey
class RequestByMailIT {

    @Autowired
    private RunningDesk desk;

    @Test
    void aMailBecomesACaseWhoseLetterAClerkReadsApprovesAndSeesArrive() {
        var writer = "rowan.pascoe@freemail.example";
        desk.receive(Requests.ofOneself("Rowan Pascoe", writer, desk.now()));
        var page = desk.caseOf(writer, RunningDesk::heldAndAnswered);
        var reference = page.path("reference").asString();
        try (var clerk = Browser.open(desk)) {
            clerk.go("/desk");
            assertThat(clerk.heading()).isEqualTo("Sign in to the desk");
            Look.at(clerk, "sign-in");
            clerk.signIn("clerk", desk);
            assertThat(clerk.heading()).isEqualTo("Today");
            assertThat(clerk.words()).contains("Letters to approve", "Rowan Pascoe", reference);
            Look.at(clerk, "today");

            Look.at(clerk.go("/desk/cases?q=nobody-is-called-this"), "cases-none");
            clerk.press("Cases");
            Look.at(clerk, "cases");
            clerk.press(reference);
            assertThat(clerk.heading()).isEqualTo("Rowan Pascoe");
            assertThat(clerk.all("mark.screens-mark > span:first-child").stream()
                            .map(WebElement::getText))
                    .as("what was read, marked in the writer's own words")
                    .anyMatch(words -> words.contains("07700 900142"));
            assertThat(clerk.words()).contains("Secured").doesNotContain("Retrieve and redact");
            Look.at(clerk, "case");

            clerk.press("Letters");
            Look.at(clerk, "letters");
            clerk.press("We have received your request for CCTV images (" + reference + ")");
            Look.at(clerk, "letter");
            clerk.unfold("Change its words");
            Look.at(clerk, "letter-editor");
            var asWaiting = clerk.path();
            var itself = desk.api(
                    "/api/letters/" + page.path("letters").path(0).path("id").asString());
            Look.at(clerk.show(itself.path("html").asString()), "letter-itself");
            clerk.go(asWaiting);
            clerk.press("Approve and send");
            assertThat(clerk.words()).contains("The letter is approved.");
            Look.at(clerk, "letter-approved");

            desk.caseOf(
                    writer,
                    told -> told.path("letters")
                            .valueStream()
                            .anyMatch(letter -> letter.path("state").asString().equals("SENT")));
            clerk.go("/demonstration").write("E-mail address", writer).press("Open");
            assertThat(clerk.words()).contains("Dear Rowan Pascoe", reference);
            Look.at(clerk, "letter-arrived");
        }
    }

    @Test
    void oneClickOnTheDemonstrationPageSendsASampleThatBecomesACase() {
        try (var visitor = Browser.open(desk)) {
            visitor.go("/demonstration");
            Look.at(visitor, "demonstration");
            visitor.press("Send: A stolen bike");
            assertThat(visitor.words()).contains("In a few seconds it is a case on the desk");
            desk.caseOf("kev.luscombe@freemail.example", RunningDesk::heldAndAnswered);
        }
    }
}
