package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The same requests where the law alone binds (DOMAIN F 1 to 4, 6, 7, 13, 16, 17, 21, 23, 24). */
@OnASetDay("desk.policy=uk-statutory")
class SubjectAccessUnderTheLawIT {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    void noFeeIsAskedAndTheMonthRunsFromReceipt() {
        desk.becomes("2026-03-03T10:00");
        String reference = desk.request("Ann Jones", "2026-03-01T14:00");

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-07");
        assertThat(desk.state(reference)).isNotIn("AWAITING_FEE", "FORM_SENT");
        assertThat(desk.offered("clerk", reference)).doesNotContainKey("ask-fee");
        assertThat(desk.offered("controller", reference)).doesNotContainKey("send-form");
        assertThat(desk.warnings(reference)).doesNotContain("W-01", "W-03", "W-04");
        assertThat(desk.text(reference, "SAR-2")).doesNotContain("£10");
    }

    @Test
    void aLetterWithAChequeIsTheRequestAndTheChequeGoesBack() {
        desk.becomes("2026-03-05T11:00");
        String reference = desk.request("Bryn Cole", "2026-03-03T14:00");
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cheque")));

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-07");
        done(desk.step("clerk", reference, "return-fee", Map.of("how", "The cheque, by first class post")));
    }

    @Test
    void nothingIsEverDisregardedAndTheClockGoesOnAfterAPauseThatWasNeeded() {
        desk.becomes("2025-12-15T10:00");
        String reference = desk.request("Cara Reed", "2025-12-13T14:00");
        desk.becomes("2025-12-19T10:00");
        done(desk.step("controller", reference, "ask-information", SubjectAccessScenariosIT.asked("yes")));
        desk.sends("controller", reference, "SAR-5");
        assertThat(desk.state(reference)).isEqualTo("AWAITING_INFO");
        assertThat(desk.owed(reference, "sar-answer").get("state").asString()).isEqualTo("WAITING");
        assertThat(desk.offered("controller", reference))
                .doesNotContainKey("disregard")
                .extractingByKey("close-without-prejudice")
                .asString()
                .contains("not over");

        desk.becomes("2026-01-05T09:00");
        assertThat(desk.step("controller", reference, "disregard", SubjectAccessScenariosIT.disregarded())
                        .status())
                .isNotEqualTo(200);
        desk.replies("Cara Reed", "It was at half past two.");
        assertThat(desk.state(reference)).isNotEqualTo("AWAITING_INFO");
        // 15 January, and the 18 days from 19 December to 5 January, both included.
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-02-02");
    }

    @Test
    void afterAMonthWithoutAnswerAPersonMayCloseWithoutPrejudice() {
        desk.becomes("2026-02-02T10:00");
        String reference = desk.request("Dale Frost", "2026-02-01T14:00");
        done(desk.step("controller", reference, "ask-information", SubjectAccessScenariosIT.asked("yes")));
        desk.sends("controller", reference, "SAR-5");
        desk.becomes("2026-03-04T10:00");

        assertThat(desk.owed(reference, "reply").get("state").asString()).isEqualTo("LAPSED");
        done(desk.step("gpm", reference, "close-without-prejudice", Map.of("reason", "Asked twice; no answer")));
        assertThat(desk.state(reference)).isEqualTo("CLOSED");
        assertThat(desk.register("refusals", reference)).isEmpty();
    }

    @Test
    void aVagueTimePausesTheClockOnlyWhereTheDetailIsReallyNeeded() {
        desk.becomes("2026-03-10T11:00");
        String reference = desk.request("Nell Oakes", "2026-03-07T14:00");
        done(desk.step("controller", reference, "ask-information", SubjectAccessScenariosIT.asked("no")));
        desk.sends("controller", reference, "SAR-5");

        assertThat(desk.owed(reference, "sar-answer").get("state").asString()).isEqualTo("OPEN");
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-10");
    }

    @Test
    void fromTheLastOfJanuaryTheMonthEndsOnTheMondayAfterFebruary() {
        desk.becomes("2026-01-31T11:00");
        String reference = desk.request("Mona Pike", "2026-01-30T14:00");

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-03-02");
        assertThat(desk.warnings(reference)).doesNotContain("W-04");
    }

    @Test
    void aClockThatStandsStillSaysSinceWhenAndByWhenItWouldEndIfAllCameToday() {
        desk.becomes("2026-04-13T10:00");
        String reference = desk.request("Otis Penn", "2026-04-11T14:00");
        done(desk.step("controller", reference, "ask-information", SubjectAccessScenariosIT.asked("yes")));
        desk.sends("controller", reference, "SAR-5");
        desk.becomes("2026-04-15T10:00");

        // 13 May, and the three days from 13 to 15 April, both included.
        assertThat(desk.screen(reference))
                .contains("stopped since Monday 13 April 2026", "it would be due by Monday 18 May 2026");
        done(desk.step("controller", reference, "information-arrived", Map.of("words", "At half past two")));
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-05-18");
    }

    @Test
    void ofOverwrittenFootageItIsSaidThatNothingIsHeld() {
        desk.becomes("2026-07-01T10:00");
        String reference = readyToSearch("Edie Marsh", "2026-05-20T14:00");

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-08-03");
        done(desk.step("controller", reference, "search", Map.of("result", "NONE", "searched", "All")));
        done(desk.step("controller", reference, "write-nothing-held", Map.of("searched", "Recorder, Masters, copies")));
        desk.sends("controller", reference, "SAR-10");
        assertThat(desk.owed(reference, "sar-answer").get("state").asString()).isEqualTo("MET");
    }

    @Test
    @Shows("T-A1.6")
    void aStrangerMayBeShownWhereThatIsReasonableWithoutConsent() {
        desk.becomes("2026-03-04T10:00");
        String reference = readyToSearch("Fern Gale", "2026-03-02T14:00");
        done(desk.step("controller", reference, "search", Map.of("result", "FOUND", "searched", "CIVIC-RAMP")));
        done(desk.step(
                "controller",
                reference,
                "review",
                Map.of("others_identifiable", "yes", "duty_of_confidence", "no", "basis", "A stranger")));
        assertThat(desk.closedGates(reference)).contains("others");

        done(desk.step("controller", reference, "third-party", SubjectAccessScenariosIT.shown("REASONABLE")));
        assertThat(desk.closedGates(reference)).doesNotContain("others");
    }

    @Test
    @Shows("T-9.13")
    void whoChoseToLookMayStillHaveACopy() {
        desk.becomes("2026-03-04T11:00");
        String reference = readyToSearch("Gwen Holt", "2026-03-02T14:00");
        done(desk.step("controller", reference, "search", Map.of("result", "FOUND", "searched", "CIVIC-RAMP")));
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "Their own images")));
        done(desk.step("clerk", reference, "choice", Map.of("wants", "VIEWING", "said", "By telephone")));
        assertThat(desk.state(reference)).isEqualTo("VIEWING");

        done(desk.step("clerk", reference, "choice", Map.of("wants", "COPY", "said", "By e-mail, afterwards")));
        assertThat(desk.state(reference)).isEqualTo("REDACT");
    }

    @Test
    void theMonthOfAnAgentStartsWhenTheAuthorityComes() {
        desk.becomes("2026-02-09T10:00");
        var typed = DayAtTheDesk.person("Glen Hart", "2026-02-07T14:00");
        typed.put("ds_full_name", "Hazel Hart");
        typed.put("relationship", "brother");
        String reference = desk.entered("IN_PERSON", "AGENT_ACCESS", typed);
        assertThat(desk.owed(reference, "agent-answer").get("due").asString()).isEqualTo("2026-03-09");
        done(desk.step("controller", reference, "ask-authority", Map.of("why", "No letter was enclosed")));
        desk.sends("controller", reference, "SAR-4a");
        assertThat(desk.closedGates(reference)).contains("authority");
        assertThat(desk.state(reference)).isEqualTo("AUTHORITY_CHECK");

        desk.becomes("2026-02-20T10:00");
        done(desk.step("controller", reference, "authority-seen", SubjectAccessScenariosIT.authority("SIGNED")));
        assertThat(desk.owed(reference, "agent-answer").get("due").asString()).isEqualTo("2026-03-20");
    }

    @Test
    void anyReasonableEvidenceSettlesAnotherNameAndACopyIsEnough() {
        desk.becomes("2026-03-05T13:00");
        String reference = desk.request("Lena Jones", "2026-03-02T14:00");
        done(desk.record(
                "clerk",
                reference,
                "identity",
                Map.of("seen", List.of("PASSPORT"), "satisfied", true, "note", "A photocopy; the name is explained")));

        assertThat(desk.closedGates(reference)).doesNotContain("identity");
        assertThat(desk.warnings(reference)).doesNotContain("W-10");
    }

    @Test
    void anInsurersNeedIsWeighed() {
        desk.becomes("2026-04-01T10:00");
        var typed = DayAtTheDesk.person("Ina Gray", "2026-03-30T14:00");
        typed.put("organisation", "Example Insurance");
        String reference = desk.entered("POST", "LEGAL", typed);
        done(desk.step("controller", reference, "classify", Map.of("road", "CIVIL")));
        assertThat(desk.closedGates(reference)).contains("road");

        done(desk.step(
                "controller",
                reference,
                "need",
                Map.of("proceedings", "yes", "least", "yes", "weighed", "One camera, ten minutes")));
        assertThat(desk.closedGates(reference)).doesNotContain("road");
    }

    @Test
    void anObjectionIsAnsweredWithinTheMonth() {
        desk.becomes("2026-03-27T10:00");
        String reference = desk.entered("POST", "OBJECTION", DayAtTheDesk.person("Jan Hill", "2026-03-26T14:00"));

        assertThat(desk.owed(reference, "objection-answer").get("due").asString())
                .isEqualTo("2026-04-27");
    }

    @Test
    void aComplaintIsAcknowledgedWithinThirtyDays() {
        desk.becomes("2026-06-19T10:00");
        String reference = desk.entered("POST", "COMPLAINT", DayAtTheDesk.person("Kay Reed", "2026-06-18T14:00"));

        assertThat(desk.owed(reference, "complaint-acknowledgement").get("due").asString())
                .isEqualTo("2026-07-18");
    }

    private String readyToSearch(String name, String when) {
        String reference = desk.request(name, when);
        done(desk.record(
                "clerk",
                reference,
                "identity",
                Map.of("seen", List.of("PASSPORT"), "satisfied", true, "note", "Seen")));
        done(desk.step(
                "controller",
                reference,
                "locate",
                Map.of("can_be_located", "yes", "objective", "c", "basis", "All is known")));
        done(desk.record("controller", reference, "six-checks", SubjectAccessScenariosIT.checks(true)));
        return reference;
    }
}
