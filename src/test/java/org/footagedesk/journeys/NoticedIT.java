package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.footagedesk.intake.mail.CompareMailbox;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the desk brings to a person's notice: a mailbox that differs, footage that nobody holds, two messages under one number. */
@Journey
class NoticedIT {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Autowired
    private RunningDesk desk;

    @Autowired
    private CompareMailbox compare;

    @Test
    void aMailboxThatDiffersIsABannerOnTodayUntilItIsPutRight() {
        var writer = "loveday.pascoe@freemail.example";
        var slipped = Requests.mail(
                "Loveday Pascoe <" + writer + ">",
                "A question",
                desk.now().minusMinutes(30),
                "How long do you keep the pictures of your cameras?\n");
        desk.put(slipped, "Processed");
        compare.compare();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk);
            assertThat(clerk.words())
                    .contains("Mailbox and store differ", "Mails in Processed and not kept by the desk: 1.");
            Look.at(clerk, "today-mailbox-differs");

            desk.receive(slipped);
            desk.caseOf(writer, RunningDesk::hasALetter);
            compare.compare();

            assertThat(clerk.go("/desk").words()).doesNotContain("Mailbox and store differ");
        }
    }

    @Test
    void footageBeyondTheQuotaIsHeldAtAButton() {
        var writer = "petroc.angove@freemail.example";
        desk.receive(asks(writer, 1));
        desk.caseOf(writer, RunningDesk::heldAndAnswered);
        desk.receive(asks(writer, 2));
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).waitAt("/desk", "Not held: the quota of the sender's day was used up");
            Look.at(clerk, "today-beyond-quota");

            clerk.press("Open the case and hold it");
            Look.at(clerk, "case-beyond-quota");
            int waiting = buttons(clerk);
            clerk.press("Hold the footage of");

            assertThat(clerk.words()).contains("The footage is asked for; look here whether it is secured.");
            assertThat(buttons(clerk)).isEqualTo(waiting - 1);
            Look.at(clerk, "case-held-by-hand");
        }
    }

    @Test
    void differentMessagesUnderOneNumberLeadToEachOther() {
        var number = "one-number@freemail.example";
        var first = asks(number, "Tressa Bray", "tressa.bray@freemail.example", "your policy on cameras");
        var second = asks(number, "Denzil Rowe", "denzil.rowe@freemail.example", "the number of your cameras");
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/cases/" + first);
            assertThat(clerk.words())
                    .contains("Two different messages came with one message number. Read both before you answer.");
            Look.at(clerk, "case-one-number");

            clerk.press("case " + second);
            assertThat(clerk.heading()).isEqualTo("Denzil Rowe");
            clerk.press("case " + first);
            assertThat(clerk.heading()).isEqualTo("Tressa Bray");

            desk.receive("Auto-Submitted: auto-replied\n"
                    + Requests.mail(
                            number,
                            "Tressa Bray <tressa.bray@freemail.example>",
                            "Away, under one number",
                            desk.now(),
                            "I am away until Monday.\n"));
            clerk.waitAt("/desk/filed", "Away, under one number");
            assertThat(clerk.words()).contains("Several different messages came with one message number.");
            Look.at(clerk, "filed-one-number");

            clerk.go("/desk/cases/" + first).press("among the filed messages");
            assertThat(clerk.heading()).isEqualTo("Away, under one number");
            Look.at(clerk.go("/desk/cases/" + first), "case-several-of-one-number");
        }
    }

    /** The reference of the case that becomes of a question under that Message-ID. */
    private String asks(String messageId, String name, String writer, String what) {
        desk.receive(Requests.mail(
                messageId,
                name + " <" + writer + ">",
                "A question",
                desk.now(),
                "Under the Freedom of Information Act, please send me " + what + ".\n\n" + name + "\n"));
        JsonNode page = desk.caseOf(writer, RunningDesk::hasALetter);
        return page.path("reference").asString();
    }

    /** A request that names no place, so that the footage of every camera is meant. */
    private String asks(String writer, int daysAgo) {
        return Requests.mail(
                "Petroc Angove <" + writer + ">",
                "My images",
                desk.now(),
                "Please send me a copy of the CCTV footage of myself on %s at 15:00.\n"
                        .formatted(DAY.format(desk.now().minusDays(daysAgo))));
    }

    private static int buttons(Browser clerk) {
        return clerk.driver()
                .findElements(By.xpath("//button[starts-with(normalize-space(.), 'Hold the footage of')]"))
                .size();
    }
}
