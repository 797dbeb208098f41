package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a clerk does beside the mail: the counter, and work that stopped. */
@Journey
class DeskWorkIT {

    @Autowired
    private RunningDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void whatWasSaidOnTheTelephoneBecomesACaseLikeAnyOther() {
        var caller = "tamsin.hosking@mail.example";
        LocalDate yesterday = desk.now().toLocalDate().minusDays(1);
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Enter a request");
            Look.at(clerk, "counter");
            clerk.press("Keep this request");
            assertThat(clerk.words()).contains("There is a problem");
            Look.at(clerk, "counter-refused");

            clerk.choose("By telephone").select("What does the person want?", "Footage of themselves");
            clerk.set("Day", desk.now().toLocalDate().toString()).set("Time", "00:01");
            clerk.write("Name", "Tamsin Hosking").write("E-mail", caller);
            clerk.set("Day it happened", yesterday.toString())
                    .set("From", "14:00")
                    .set("To", "14:20");
            clerk.write("Place", "Guildhall front door").write("What happened", "Fell over a loose paving stone");
            clerk.write("What was said or written", "I fell outside the Guildhall and want to see how it happened.");
            clerk.press("Keep this request");
            assertThat(clerk.heading()).isEqualTo("The request is kept");
            Look.at(clerk, "counter-kept");
        }
        var page = desk.caseOf(caller, RunningDesk::heldAndAnswered);
        assertThat(page.path("submissions").path(0).path("channel").asString()).isEqualTo("TELEPHONE");
    }

    @Test
    void workThatWasSetAsideIsListedAndStartsAgainAtTheButton() {
        var writer = "piran.bolitho@freemail.example";
        desk.receive(Requests.ofOneself("Piran Bolitho", writer, desk.now()));
        var submission = desk.caseOf(writer, RunningDesk::heldAndAnswered)
                .path("submissions")
                .path(0)
                .path("id")
                .asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Set aside");
            assertThat(clerk.words()).contains("Nothing is set aside.");
            Look.at(clerk, "set-aside-empty");
            jdbc.sql("""
                    INSERT INTO set_aside (id, step, payload, reason_code, attempts, first_failed_at, set_aside_at)
                    VALUES (:id, 'read-submission', :submission, 'document-reader-stopped', 8, now(), now())
                    """)
                    .param("id", UUID.randomUUID())
                    .param("submission", submission)
                    .update();
            clerk.press("Set aside");
            assertThat(clerk.words()).contains("Document reader stopped", "8");
            Look.at(clerk, "set-aside");
            clerk.press("Replay");
            assertThat(clerk.words()).contains("The work has started again", "Nothing is set aside.");
        }
    }
}
