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
}
