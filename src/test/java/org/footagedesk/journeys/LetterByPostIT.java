package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Letters on paper: for whoever has no mailbox, and for whoever is better reached at home. */
@Journey
class LetterByPostIT {

    @Autowired
    private RunningDesk desk;

    @Test
    void whoeverHasNoMailboxIsWrittenToAtHomeAndTheDayOfPostingIsRecorded() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Enter a request");
            clerk.choose("By post").select("What does the person want?", "Footage of themselves");
            clerk.set("Day", desk.now().toLocalDate().toString()).set("Time", "00:01");
            clerk.write("Name", "Elowen Rowe")
                    .write("Address", "3 Mill Row, Anytown")
                    .write("Postcode", "ZZ1 1AA");
            clerk.write("What was said or written", "Please tell me how I get the pictures of me.");
            clerk.press("Keep this request");

            clerk.go("/desk/letters/" + firstLetterOf("Elowen Rowe"));
            assertThat(clerk.words()).contains("By first class post", "Elowen Rowe, 3 Mill Row, Anytown, ZZ1 1AA");
            Look.at(clerk, "letter-for-the-post");
            clerk.press("Approve for the post");
            assertThat(clerk.words()).contains("Print and post", "It has not left until somebody posts it");
            Look.at(clerk, "letter-to-be-posted");
            clerk.press("Letters");
            assertThat(clerk.words()).contains("Print them all in one file (PDF)", "Elowen Rowe");
            Look.at(clerk, "letters-to-be-posted");
            clerk.go("/desk/letters/" + firstLetterOf("Elowen Rowe"));

            clerk.press("Record that it was posted");
            assertThat(clerk.words()).contains("There is a problem", "Enter the day on which it was posted.");
            Look.at(clerk, "letter-posted-refused");
            clerk.set("Posted on", desk.now().toLocalDate().toString());
            clerk.press("Record that it was posted");
            assertThat(clerk.words()).contains("It is recorded that the letter was posted.", "It was posted");
            Look.at(clerk, "letter-posted");
        }
    }

    @Test
    void aLetterThatWaitsIsWrittenAnewForAnEnvelope() {
        var writer = "denzil.carne@freemail.example";
        desk.receive(Requests.ofOneself("Denzil Carne", writer, desk.now()));
        desk.caseOf(writer, RunningDesk::heldAndAnswered);
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/letters/" + firstLetterOf(writer));
            clerk.unfold("Send it by post instead").write("Address, a line each", "");
            clerk.press("Write it for the post");
            assertThat(clerk.words()).contains("There is a problem", "Enter the address to which the letter goes.");
            Look.at(clerk, "post-instead-refused");
            clerk.write("Address, a line each", "12 Fore Street\nZZ1 1AA").press("Write it for the post");
            assertThat(clerk.words()).contains("The letter is written anew for the post.", "It was withdrawn");
            Look.at(clerk, "post-instead");
        }
    }

    private String firstLetterOf(String who) {
        JsonNode page = desk.caseOf(who, RunningDesk::hasALetter);
        return page.path("letters").path(0).path("id").asString();
    }
}
