package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of the house, as people use them: upkeep, training, cover and cameras; with the keyboard, on a desk and on a phone. */
@Journey
class HouseJourneyIT {

    @Autowired
    private RunningDesk desk;

    @Autowired
    private Clock clock;

    @Test
    void aClerkSeesWhatIsDueInTheHouseAndRecordsItWithTheKeyboard() {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/upkeep");
            Look.at(clerk, "upkeep");
            clerk.go("/desk/upkeep/clock-check/GUILDHALL");
            clerk.press("Record it");
            assertThat(clerk.words()).contains("There is a problem");
            Look.at(clerk, "upkeep-refused");
            clerk.set("Day", London.day(clock.instant()).toString());
            clerk.write("Time of the check, as true time", "00:01");
            clerk.write("How far the recorder's clock was off, in seconds", "0");
            clerk.write("Checked against", "speaking clock");
            clerk.field("Yes").sendKeys(Keys.SPACE);
            clerk.field("Checked against").sendKeys(Keys.ENTER);
            clerk.waitFor("It is on record");
        }
    }

    @Test
    void theControllerKeepsTheTrainedListAndPutsAnAbsenceOnRecord() {
        try (var controller = Browser.open(desk)) {
            controller.signIn("controller", desk).go("/desk/trained");
            controller.select("Who", "Finance and HR Manager (finhr)");
            controller.select("Trained for", "The forms (13.1)");
            controller.set("Day of the training", London.day(clock.instant()).toString());
            controller.set(
                    "Counts until", London.day(clock.instant()).plusYears(1).toString());
            controller.press("Put on the list");
            assertThat(controller.words()).contains("The training is on the list.", "finhr");
            Look.at(controller, "trained");

            controller.go("/desk/absences");
            controller.set("First day", London.day(clock.instant()).plusDays(60).toString());
            controller.set("Last day", London.day(clock.instant()).plusDays(61).toString());
            controller.press("Record the absence");
            assertThat(controller.words()).contains("The absence is on record.", "To come");
            Look.at(controller, "absences");
            controller.press("End");
            assertThat(controller.words()).contains("The absence is over");
        }
    }

    @Test
    void theMaintenanceOfficerSaysWhatForAndSeesTheCamera() {
        try (var officer = Browser.open(desk)) {
            officer.signIn("tmo", desk).go("/desk/review");
            Look.at(officer, "review");
            officer.press("Look");
            assertThat(officer.words()).contains("There is a problem", "Say in a few words");
            officer.write("Why", "Benches broken in the night");
            officer.select("Camera", "step entrance of the Civic Hall");
            var from = desk.now().minusHours(3).toLocalDateTime().withSecond(0).withNano(0);
            officer.set("From", from.toString());
            officer.set("To", from.plusHours(1).toString());
            officer.press("Look");
            assertThat(officer.heading()).isEqualTo("step entrance of the Civic Hall");
            Look.at(officer, "review-picture");
        }
    }

    @Test
    void theControllerReachesRegistersReportAndPolicyFromTheNavigation() {
        var writer = "merryn.tonkin@freemail.example";
        desk.receive(Requests.ofOneself("Merryn Tonkin", writer, desk.now()));
        var reference = desk.caseOf(writer, RunningDesk::heldAndAnswered)
                .path("reference")
                .asString();
        try (var controller = Browser.open(desk)) {
            controller.signIn("controller", desk).press("Registers");
            Look.at(controller, "registers");
            controller.press("Requests");
            controller.write("Lines with these words", "tonkin").press("Search");
            assertThat(controller.words()).contains(reference, "Merryn Tonkin");
            Look.at(controller, "register");

            controller.press("Report");
            assertThat(controller.words()).contains("Requests received").doesNotContain("Tonkin");
            Look.at(controller, "report");
            controller
                    .set("First day", "2026-03-02")
                    .set("Last day", "2026-03-01")
                    .press("Show the report");
            assertThat(controller.words()).contains("There is a problem");
            Look.at(controller, "report-refused");

            controller.press("Policy");
            assertThat(controller.words()).contains("Where it parts from the law", "W-01");
            Look.at(controller, "policy");
        }
    }

    @Test
    void theControllerGivesThePoliceAuthorityInAMajorIncidentAndEndsIt() {
        try (var controller = Browser.open(desk)) {
            controller.signIn("controller", desk).press("Incidents");
            Look.at(controller, "incidents");
            controller.press("Record the authority");
            assertThat(controller.words()).contains("There is a problem");
            Look.at(controller, "incidents-refused");
            controller.select("What happens", "Serious fire").select("How the authority was given", "Verbally");
            controller
                    .write("To whom", "Inspector Pascoe, 4711")
                    .write("Which cameras and for how long", "All, tonight");
            controller.press("Record the authority");
            assertThat(controller.words()).contains("Inspector Pascoe, 4711");
            Look.at(controller, "incident-open");
            controller.press("End");
            assertThat(controller.all("main form button"))
                    .noneMatch(button -> button.getText().startsWith("End"));
        }
    }

    @Test
    void aComplaintIsOpenedAndANoteIsAddedToIt() {
        var writer = "loveday.rundle@freemail.example";
        desk.receive(
                Requests.mail(
                        "Loveday Rundle <" + writer + ">",
                        "Complaint about the CCTV",
                        desk.now(),
                        "I wish to make a complaint. One of your staff watched me on the CCTV and talked about it in the pub."));
        var reference =
                desk.caseOf(writer, RunningDesk::hasALetter).path("reference").asString();
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).go("/desk/cases/" + reference);
            Look.at(clerk, "case-complaint");
            clerk.unfold("Other steps").unfold("Add a note to the case");
            clerk.write("Your note", "Rang; no answer.").press("Record it");
            assertThat(clerk.words()).contains("It is recorded.", "Rang; no answer.");
        }
    }

    @Test
    void anOperatorTakesTheStepThatWasClearedAndSeesNoName() {
        var caller = "d.nance@police.example";
        telephoned(caller);
        var reference = desk.caseOf(caller, page -> !page.path("holds").isEmpty())
                .path("reference")
                .asString();
        try (var operator = Browser.open(desk)) {
            operator.signIn("operator", desk);
            assertThat(operator.words()).doesNotContain("Steps for operators");
        }
        cleared(reference);
        try (var operator = Browser.open(desk)) {
            operator.signIn("operator", desk).press("Steps for operators");
            assertThat(operator.words()).contains(reference, "GUILDHALL-FRONT").doesNotContain("Nance");
            Look.at(operator, "operator");
            operator.go("/desk/operator/" + reference).unfold("Record the officer's viewing");
            operator.press("Record it");
            assertThat(operator.words()).contains("There is a problem");
            Look.at(operator, "operator-refused");
            operator.write("Where and at what time", "Town Clerk's office, noon")
                    .write("Who was present", "the officer")
                    .write("Who operated the system (must be on the trained list)", "operator");
            operator.press("Record it");
            assertThat(operator.words()).contains("It is recorded, with your name.");

            operator.go("/desk/cases/" + reference);
            assertThat(operator.heading()).isEqualTo("You cannot open this page");
        }
        assertThat(desk.api("/api/cases/" + reference).path("state").asString()).isEqualTo("VIEWING");
    }

    private void telephoned(String caller) {
        try (var clerk = Browser.open(desk)) {
            clerk.signIn("clerk", desk).press("Enter a request");
            clerk.choose("By telephone").select("What does the person want?", "Police application");
            clerk.set("Day", desk.now().toLocalDate().toString()).set("Time", "00:01");
            clerk.write("Name", "Denzil Nance").write("E-mail", caller);
            clerk.set("Day it happened", desk.now().toLocalDate().minusDays(1).toString())
                    .set("From", "14:00")
                    .set("To", "14:20");
            clerk.write("Place", "Guildhall front door").unfold("Police application, verbal or written");
            clerk.write("Officer’s name", "Denzil Nance").write("Rank", "PC").write("Collar or warrant number", "4712");
            clerk.write("Force", "Anytown Police").write("Call-back number", "01632 960999");
            clerk.write("Why the images are needed", "A purse was snatched.");
            clerk.write("What was said or written", "PC Nance asks to see the front door of the Guildhall.");
            clerk.press("Keep this request");
            assertThat(clerk.heading()).isEqualTo("The request is kept");
        }
    }

    /** The officer is verified, the grounds are judged, and the operator is on the trained list. */
    private void cleared(String reference) {
        try (var controller = Browser.open(desk)) {
            controller.signIn("controller", desk).go("/desk/cases/" + reference);
            assertThat(controller.words())
                    .contains(
                            "Applied verbally (6.1)",
                            "lets a verified officer view on their word",
                            "No authority letter");
            Look.at(controller, "case-police");
            controller.unfold("Verify the officer");
            controller.answer("How you verified them", "Saw the warrant card, in person");
            controller.answer("Are you satisfied?", "Yes").press("Record it");
            controller.unfold("Judge the grounds").answer("Purpose", "Prevention or detection of crime");
            controller.answer("particular offence", "Yes").answer("least time and fewest cameras", "Yes");
            controller.write("Why the images are needed", "A purse was snatched.");
            controller
                    .answer("Victim information request notice", "No victim's data")
                    .press("Record it");
            assertThat(controller.words()).contains("It is recorded.");

            var today = London.day(clock.instant());
            controller.go("/desk/trained").select("Who", "Operator (operator)");
            controller.select("Trained for", "Operating and viewing the cameras (7.4)");
            controller
                    .set("Day of the training", today.toString())
                    .set("Counts until", today.plusYears(1).toString());
            controller.press("Put on the list");
        }
    }
}
