package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.Shows;
import org.footagedesk.desk.Visitor;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The house's upkeep over the API and the screens, down to what a case then shows of its recorder. */
@WholeDesk
class UpkeepApiIT {

    private static final String ADDRESS = "tern.teal@home.example";

    @Autowired
    private Neighbourhood people;

    @Autowired
    private Clock clock;

    @Test
    @Shows("T-5.4")
    void aClockCheckIsRecordedAndACaseAndTheFootagePageThenShowBothTimes() {
        people.send(Neighbourhood.request("Tern Teal", ADDRESS, "first@tern.example", Incident.yesterdayAt("11:35")));
        String reference = people.caseReadyFor(ADDRESS);
        LocalDate longAgo = London.day(clock.instant()).minusMonths(4);

        // Nobody corrected it then; since yesterday's check it is right again, and no other test's footage is looked
        // for elsewhere.
        assertThat(check("CIVIC_HALL", longAgo, 420, "no").status()).isEqualTo(200);
        JsonNode hold = people.page(reference).get("holds").get(0);
        assertThat(hold.at("/recorderTime/offset").asString()).isEqualTo("7 minutes fast");
        assertThat(hold.at("/recorderTime/checkedOn").asString()).isEqualTo(longAgo.toString());
        assertThat(displayed("CIVIC-RAMP").get("warning").asString()).contains("more than three months ago", "W-22");

        assertThat(check("CIVIC_HALL", London.day(clock.instant()).minusDays(3), 0, "yes")
                        .status())
                .isEqualTo(200);
        assertThat(people.page(reference)
                        .get("holds")
                        .get(0)
                        .at("/recorderTime/offset")
                        .asString())
                .isEqualTo("right");
        assertThat(displayed("CIVIC-RAMP").get("warning").isNull()).isTrue();
        assertThat(line("clock-check", "CIVIC_HALL").get("state").asString()).isEqualTo("NOT_DUE");
    }

    @Test
    @Shows("T-5.3")
    void aFaultIsFlaggedOnTheOpenCasesOfThatRecorderAndOnTodayUntilItIsPutRight() {
        people.send(Neighbourhood.request(
                "Wigeon Wade", "wigeon.wade@home.example", "first@wigeon.example", Incident.yesterdayAt("11:50")));
        String reference = people.caseReadyFor("wigeon.wade@home.example");

        assertThat(done("equipment-fault", "CIVIC_HALL", Map.of("fault", "the ramp camera is dark", "reported", "no"))
                        .status())
                .isEqualTo(200);
        JsonNode fault = people.get("clerk", "/api/upkeep").get("faults").get(0);
        assertThat(people.page(reference)
                        .get("holds")
                        .get(0)
                        .get("equipmentFault")
                        .asString())
                .contains("the ramp camera is dark");
        assertThat(people.visitor().signedInAs("clerk").get("/desk").text())
                .contains("Fault of CIVIC_HALL", "the service engineer has not been told");

        String here = "/api/upkeep/faults/" + fault.get("id").asString();
        assertThat(call("POST", here + "/reported", "").status()).isEqualTo(200);
        assertThat(call("POST", here + "/mended", "{\"how\":\"new cable\"}").status())
                .isEqualTo(200);
        assertThat(people.page(reference)
                        .get("holds")
                        .get(0)
                        .get("equipmentFault")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatIsNotUnderstoodIsSaidByItsName() {
        assertThat(done("clock-check", "CIVIC_HALL", Map.of()).body()).contains("offset_seconds", "source", "time");
        assertThat(done("clock-check", "TOWN_SQUARE", Map.of()).status()).isEqualTo(404);
        assertThat(call("POST", "/api/upkeep", "{\"duty\":\"clock-check\"}").status())
                .isEqualTo(422);
    }

    @Test
    void thePageOfAClerkOffersTheDutiesOfAClerk() {
        var page = people.visitor().signedInAs("clerk").get("/desk/upkeep").page();

        assertThat(page.select("a[href=/desk/upkeep/servicing/GUILDHALL]")).hasSize(1);
        assertThat(page.select("a[href=/desk/upkeep/yearly-assessment/HOUSE]")).isEmpty();
        assertThat(people.visitor()
                        .signedInAs("clerk")
                        .get("/desk/upkeep/yearly-assessment/HOUSE")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDutyIsRecordedAtTheScreenAndWhatIsMissingIsSaidBesideItsField() {
        var clerk = people.visitor().signedInAs("clerk");
        String form = "/desk/upkeep/servicing/GUILDHALL";

        assertThat(clerk.submit(form, form, Map.of("on", "")).text()).contains("There is a problem", "Enter a day");
        assertThat(clerk.submit(
                                form,
                                form,
                                Map.of("on", London.day(clock.instant()).toString(), "firm", "Cameras Ltd"))
                        .text())
                .contains("It is on record, with your name.");
        assertThat(line("servicing", "GUILDHALL").get("state").asString()).isEqualTo("NOT_DUE");
    }

    private JsonNode displayed(String camera) {
        return people.get(
                "clerk",
                "/api/upkeep/displayed?camera=" + camera + "&from=2026-03-08T14:00:00Z&to=2026-03-08T14:30:00Z");
    }

    private JsonNode line(String duty, String thing) {
        return people.get("clerk", "/api/upkeep")
                .get("duties")
                .valueStream()
                .filter(line -> line.get("duty").asString().equals(duty)
                        && line.get("thing").asString().equals(thing))
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Answer check(String recorder, LocalDate on, long seconds, String corrected) {
        return record(
                "clock-check",
                recorder,
                on,
                Map.of(
                        "time",
                        "00:05",
                        "offset_seconds",
                        String.valueOf(seconds),
                        "source",
                        "speaking clock",
                        "corrected",
                        corrected));
    }

    private Visitor.Answer done(String duty, String thing, Map<String, String> answers) {
        return record(duty, thing, London.day(clock.instant()), answers);
    }

    private Visitor.Answer record(String duty, String thing, LocalDate on, Map<String, String> answers) {
        return call(
                "POST",
                "/api/upkeep",
                JsonMapper.shared()
                        .writeValueAsString(
                                Map.of("duty", duty, "thing", thing, "on", on.toString(), "answers", answers)));
    }

    private Visitor.Answer call(String method, String path, String body) {
        return people.visitor().call("clerk", method, path, body);
    }
}
