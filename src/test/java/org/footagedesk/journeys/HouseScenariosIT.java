package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the house owes its system on set days: prompted before it is due, recorded with its answers, owed again in time. */
@OnASetDay
class HouseScenariosIT {

    @Autowired
    private DayAtTheDesk desk;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            servicing            | CIVIC_HALL | firm=Example Security                                     | 2027-02-02
            sign-check           | CIVIC_HALL | at_each_entrance=yes;seen_and_read=yes;names_owner=yes    | 2027-02-02
            yearly-assessment    | HOUSE      | result=It serves its purposes                             | 2027-02-02
            privacy-assessment   | CIVIC-RAMP | needed=yes;private_property=no;result=Needed              | 2027-02-02
            regulator-registration | HOUSE    | number=Z7595350;expires=2026-12-31                        | 2026-12-31
            credential-change    | CIVIC_HALL | reason=Somebody left                                      | 2027-02-02
            master-review        | HOUSE      | answer=None is over                                       | 2027-02-02
            """)
    @Shows({"T-2.2", "T-2.3", "T-2.5", "T-2.6", "T-2.7", "T-3.2", "T-4.1", "T-5.2", "T-5.5", "T-7.3", "T-A2.2"})
    void whatIsDueIsPromptedRecordedAndOwedAgain(String duty, String thing, String answers, String again) {
        desk.becomes("2026-02-02T10:00");
        assertThat(line(duty, thing).get("state").asString()).isEqualTo("DUE_SOON");

        assertThat(record(duty, thing, answers).status()).isEqualTo(200);

        assertThat(line(duty, thing).get("last").asString()).isEqualTo("2026-02-02");
        assertThat(line(duty, thing).get("due").asString()).isEqualTo(again);
    }

    @Test
    @Shows({"T-1.5", "T-5.1"})
    void aSessionFromAfarIsOnRecord() {
        desk.becomes("2026-02-02T11:00");

        assertThat(record("remote-session", "CIVIC_HALL", "who_connected=The maker;purpose=Update")
                        .status())
                .isEqualTo(200);
        assertThat(record("remote-session", "CIVIC_HALL", "who_connected=The maker")
                        .status())
                .isEqualTo(422);
    }

    @Test
    @Shows("T-5.4")
    void aClockIsDueForItsCheckAQuarterAfterTheLast() {
        desk.becomes("2026-02-03T10:00");
        assertThat(record("clock-check", "GUILDHALL", "time=09:30;offset_seconds=0;source=speaking clock;corrected=yes")
                        .status())
                .isEqualTo(200);
        assertThat(line("clock-check", "GUILDHALL").get("state").asString()).isEqualTo("NOT_DUE");

        desk.becomes("2026-05-04T10:00");
        assertThat(line("clock-check", "GUILDHALL").get("state").asString()).isNotEqualTo("NOT_DUE");
        assertThat(line("clock-check", "GUILDHALL").get("due").asString()).isEqualTo("2026-05-03");
    }

    @Test
    @Shows({"T-13.1", "T-7.1"})
    void whoHandlesDataIsDueForEachTopicUntilTrained() {
        desk.becomes("2026-02-04T10:00");
        List<String> owed = topicsOwedBy("clerk");
        assertThat(owed).hasSize(6);
        String topic = owed.getFirst();
        assertThat(desk.post(
                                "controller",
                                "/api/trained",
                                Map.of("person", "clerk", "topic", topic, "on", "2026-02-04", "until", "2027-02-04"))
                        .status())
                .isEqualTo(200);
        assertThat(topicsOwedBy("clerk")).hasSize(5).doesNotContain(topic);
    }

    @Test
    @Shows({"T-3.1", "T-A1.7"})
    void aLetterBearsTheOwnersAddressAndTheHelpLine() {
        desk.becomes("2026-02-05T10:00");
        String reference = desk.request("Otto Lane", "2026-02-04T14:00");
        desk.sends("clerk", reference, desk.letters(reference).getFirst().split(" ")[0]);

        assertThat(desk.mailboxOf("otto.lane@home.example").getLast())
                .contains("Totnes Town Council", "5 Ramparts Walk", "TQ9 5QH", "01803 862147", reference);
    }

    @Test
    @Shows("T-1.2")
    void whoDecidesIsShownTheLawOnWhichADecisionRests() {
        desk.becomes("2026-02-05T11:00");
        String reference = desk.request("Odo Lane", "2026-02-04T14:00");

        assertThat(desk.get("controller", "/api/cases/" + reference + "/aside")
                        .get("laws")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("Freedom of Information Act 2000", "Human Rights Act 1998");
    }

    @Test
    @Shows("T-3.2")
    void anybodyMayReadUnderWhichNumberTheOwnerIsRegistered() {
        assertThat(desk.signedIn("clerk").get("/complaints").text()).contains("Our registration there: Z7595350.");
    }

    private List<String> topicsOwedBy(String person) {
        return desk.get("controller", "/api/upkeep")
                .get("training")
                .valueStream()
                .filter(line -> line.get("person").asString().equals(person))
                .map(line -> line.get("topic").asString())
                .toList();
    }

    private JsonNode line(String duty, String thing) {
        return desk.get("controller", "/api/upkeep")
                .get("duties")
                .valueStream()
                .filter(line -> line.get("duty").asString().equals(duty)
                        && line.get("thing").asString().equals(thing))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No duty " + duty + " of " + thing));
    }

    private DayAtTheDesk.Told record(String duty, String thing, String said) {
        var answers = new HashMap<String, String>();
        for (String answer : said.split(";")) {
            String[] pair = answer.split("=", 2);
            answers.put(pair[0].strip(), pair[1].strip());
        }
        return desk.post(
                "controller",
                "/api/upkeep",
                Map.of("duty", duty, "thing", thing, "on", desk.today().toString(), "answers", answers));
    }
}
