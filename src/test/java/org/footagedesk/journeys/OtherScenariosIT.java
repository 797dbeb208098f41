package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Insurers, shops, the press, objections, complaints and questions under the policy of Totnes (DOMAIN F 21 to 25). */
@OnASetDay
class OtherScenariosIT {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    @Shows({"T-6.8", "T-6.9", "T-10.2"})
    void anInsurerWithoutAnOrderIsHeldToldWhatIsNeededAndRefusedUnlessTheOwnersApprove() {
        desk.becomes("2026-04-01T10:00");
        var typed = DayAtTheDesk.person("Ina Gray", "2026-03-30T14:00");
        typed.put("organisation", "Example Insurance");
        String reference = desk.entered("POST", "LEGAL", typed);
        assertThat(desk.page(reference).get("holds").isEmpty()).isFalse();
        assertThat(desk.letters(reference)).contains("LEG-1 WAITING");
        desk.sends("clerk", reference, "LEG-1");

        done(desk.step("controller", reference, "classify", Map.of("road", "CIVIL")));
        done(desk.step(
                "controller",
                reference,
                "need",
                Map.of("proceedings", "yes", "least", "yes", "weighed", "One camera")));
        assertThat(desk.closedGates(reference)).contains("road");
        assertThat(desk.page(reference).get("gates").toString()).contains("owners have not approved");

        done(desk.record(
                "controller", reference, "decision", Map.of("verdict", "REFUSE", "basis", "No order, no approval")));
        done(desk.step("controller", reference, "write-refusal", Map.of("reasons", "No court order was made")));
        desk.sends("controller", reference, "LEG-4");
        assertThat(desk.state(reference)).isEqualTo("REFUSED");
    }

    @Test
    @Shows("T-6.9")
    void theOwnersApprovalOpensTheRoadOfACivilMatter() {
        desk.becomes("2026-04-02T10:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Ivo Gray", "2026-03-31T14:00"));
        done(desk.step("controller", reference, "classify", Map.of("road", "CIVIL")));
        assertThat(desk.step("clerk", reference, "owners-approve", Map.of("approved", "yes", "who", "Nobody"))
                        .status())
                .isEqualTo(403);

        done(desk.step(
                "controller", reference, "owners-approve", Map.of("approved", "yes", "who", "The council, minute 7")));
        assertThat(desk.closedGates(reference)).doesNotContain("road");
    }

    @Test
    @Shows("T-6.8")
    void aSealedOrderIsOwedByItsOwnDate() {
        desk.becomes("2026-04-02T11:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Jon Gray", "2026-03-31T14:00"));
        done(desk.step("controller", reference, "classify", Map.of("road", "COURT_ORDER", "order_date", "2026-04-14")));

        assertThat(desk.owed(reference, "court-order").get("due").asString()).isEqualTo("2026-04-14");
        assertThat(desk.governing(reference)).isLessThanOrEqualTo("2026-04-14");
        done(desk.step(
                "controller",
                reference,
                "order-check",
                Map.of("sealed", "yes", "understood", "yes", "scope", "One camera")));
        assertThat(desk.state(reference)).isEqualTo("COMPLY");
    }

    @Test
    @Shows({"T-11.1", "T-11.2a"})
    void aShopsSuspectIsNotShownOnASergeantsWord() {
        desk.becomes("2026-04-08T10:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Kim Shaw", "2026-04-07T14:00"));
        assertThat(desk.step("controller", reference, "basis", Map.of("is", "CRIME_PREVENTION"))
                        .words())
                .contains("four gates");
        done(desk.step("controller", reference, "four-gates", gates()));
        done(desk.step("controller", reference, "basis", Map.of("is", "CRIME_PREVENTION")));
        done(desk.step("controller", reference, "sign-off", agreed("SERGEANT", "yes")));
        assertThat(desk.step("controller", reference, "safeguards", safeguards())
                        .words())
                .contains("Inspector");

        done(desk.step("controller", reference, "sign-off", agreed("INSPECTOR", "no")));
        assertThat(desk.step("controller", reference, "safeguards", safeguards())
                        .words())
                .contains("written");
        done(desk.step("controller", reference, "sign-off", agreed("INSPECTOR", "yes")));
        done(desk.step("controller", reference, "safeguards", safeguards()));
        assertThat(desk.state(reference)).isEqualTo("DECIDE");
        assertThat(desk.closedGates(reference)).containsExactly("decision", "copy");
    }

    @Test
    @Shows({"T-5.10", "T-11.1"})
    void whoWantsAClipToEntertainIsRefusedInWriting() {
        desk.becomes("2026-04-10T10:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Moe Shaw", "2026-04-09T14:00"));
        var failed = new HashMap<>(gates());
        failed.put("public_interest", "no");
        done(desk.step("controller", reference, "four-gates", failed));
        assertThat(desk.step("controller", reference, "basis", Map.of("is", "WELL_BEING"))
                        .words())
                .contains("not all of it is met");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "REFUSE", "basis", "Entertainment")));
        done(desk.step(
                "controller",
                reference,
                "write-decision",
                Map.of("decision", "REFUSE", "gates", "No public interest", "terms", "The policy knows no such use")));
        desk.sends("controller", reference, "SEC-3");

        assertThat(desk.state(reference)).isEqualTo("REFUSED");
        assertThat(desk.mailboxOf("moe.shaw@home.example").getLast()).contains("The policy knows no such use");
    }

    @Test
    @Shows("T-11.2b")
    void forWellBeingASeniorOfficerOfTheLocalAuthorityAgrees() {
        desk.becomes("2026-04-08T11:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Lou Shaw", "2026-04-07T14:00"));
        done(desk.step("controller", reference, "four-gates", gates()));
        done(desk.step("controller", reference, "basis", Map.of("is", "WELL_BEING")));
        var agreed = Map.of(
                "basis_is",
                "WELL_BEING",
                "rank",
                "SENIOR_OFFICER",
                "name",
                "Head of service",
                "written",
                "yes",
                "knows",
                "yes");

        assertThat(desk.closedGates(reference)).contains("sign-off");
        done(desk.step("controller", reference, "sign-off", agreed));
        assertThat(desk.closedGates(reference)).doesNotContain("sign-off");
    }

    @Test
    @Shows("T-12.1")
    void aNewspaperIsPointedToThePoliceWhoAloneDecide() {
        desk.becomes("2026-04-09T10:00");
        desk.mail(
                "Max Page",
                "news@gazette.example",
                "Press enquiry",
                "I am a reporter of the Example Gazette. We would like to publish the CCTV footage of the theft at the"
                        + " Civic Hall on 7 April 2026 at 14:00.");
        String reference = desk.casesWith("news@gazette.example").getFirst();
        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("MEDIA");
        assertThat(desk.letters(reference)).containsExactly("MED-1 WAITING");
        desk.sends("clerk", reference, "MED-1");
        assertThat(desk.mailboxOf("news@gazette.example").getLast()).contains("olice");
        assertThat(desk.state(reference)).isEqualTo("DIRECTED_TO_POLICE");

        assertThat(desk.closedGates(reference)).contains("police-decision", "victim");
        assertThat(desk.step("controller", reference, "victim-wishes", Map.of("considered", "yes", "wishes", "None"))
                        .words())
                .contains("police");
    }

    @Test
    @Shows("T-9.16")
    void anObjectionIsAnsweredInTwentyOneDaysWithDecisionAndReasons() {
        desk.becomes("2026-03-27T10:00");
        String reference = desk.entered("POST", "OBJECTION", DayAtTheDesk.person("Jan Hill", "2026-03-26T14:00"));
        assertThat(desk.owed(reference, "objection-answer").get("due").asString())
                .isEqualTo("2026-04-17");
        assertThat(desk.owed(reference, "objection-answer").get("explanation").asString())
                .contains("27 April 2026");
        assertThat(desk.offered("controller", reference).get("reply")).isNotEmpty();

        done(desk.step(
                "controller",
                reference,
                "assess",
                Map.of("decision", "DECLINE", "grounds", "NO_DAMAGE", "reasons", "No damage was shown")));
        assertThat(desk.warnings(reference)).contains("W-15");
        done(desk.step(
                "controller", reference, "reply", Map.of("decision", "DECLINE", "reasons", "Safety outweighs it")));
        desk.sends("controller", reference, "OBJ-1");
        assertThat(desk.mailboxOf("jan.hill@home.example").getLast())
                .contains("Safety outweighs it", "Information Commissioner", "court");
        assertThat(desk.owed(reference, "objection-answer").get("state").asString())
                .isEqualTo("MET");
    }

    @Test
    @Shows({"T-14.3", "T-14.4", "T-14.1"})
    void aComplaintIsAcknowledgedInSevenWorkingDaysAndTheRecordOfWhoLookedIsPreserved() {
        desk.becomes("2026-06-19T10:00");
        var typed = DayAtTheDesk.person("Kay Reed", "2026-06-18T14:00");
        typed.put("words", "Your staff watched me.");
        String reference = desk.entered("POST", "COMPLAINT", typed);
        assertThat(desk.owed(reference, "complaint-acknowledgement").get("due").asString())
                .isEqualTo("2026-06-30");
        assertThat(desk.owed(reference, "complaint-acknowledgement")
                        .get("explanation")
                        .asString())
                .contains("18 July 2026");
        desk.sends("gpm", reference, "CMP-1");
        assertThat(desk.text(reference, "CMP-1")).contains("How we will look into it", "Town Clerk");
        done(desk.step("controller", reference, "preserve-log", Map.of("which", "All cameras, 18 June")));
        done(desk.step("controller", reference, "investigate", Map.of("plan", "Who looked and why")));
        assertThat(desk.owed(reference, "complaint-progress").get("due").asString())
                .isEqualTo("2026-07-20");
        done(desk.step(
                "controller", reference, "refer-to-police", Map.of("reference", "Devon and Cornwall Police, today")));
        assertThat(desk.state(reference)).isEqualTo("POLICE_REFERRED");
        done(desk.step("controller", reference, "disciplinary", Map.of("referral", "Staff committee")));
        assertThat(desk.state(reference)).isEqualTo("DISCIPLINARY");
        assertThat(desk.signedIn("clerk").get("/complaints").text()).containsIgnoringCase("complain");
        assertThat(desk.register("complaints", reference)).hasSize(1);
    }

    @Test
    @Shows("T-14.3")
    void aComplaintOfTheDayBeforeTheNewLawHasThePolicysClockOnlyAndTheClerkJudgesNoneAboutThemselves() {
        desk.becomes("2026-06-18T10:00");
        String reference = desk.entered("POST", "COMPLAINT", DayAtTheDesk.person("Lea Reed", "2026-06-17T14:00"));
        assertThat(desk.owed(reference, "complaint-acknowledgement").get("due").asString())
                .isEqualTo("2026-06-29");
        assertThat(desk.owed(reference, "complaint-acknowledgement")
                        .get("explanation")
                        .asString())
                .doesNotContain("July");

        done(desk.step("clerk", reference, "about", Map.of("subject", "CLERK", "own_data", "YES")));
        assertThat(desk.step("controller", reference, "investigate", Map.of("plan", "x"))
                        .status())
                .isEqualTo(403);
        done(desk.step("gpm", reference, "appoint", Map.of("investigator", "finhr", "chair", "The chair, today")));
    }

    @Test
    @Shows({"T-8.1", "T-8.2", "T-1.1"})
    void thePolicyGoesAtOnceAndTheQuestionInTheSameMailIsACaseOfItsOwnWithTheSameReceipt() {
        desk.becomes("2025-12-19T10:00");
        desk.mail(
                "Ned Frost",
                "ned.frost@home.example",
                "CCTV",
                "How many cameras does the council have? And may I have a copy of your CCTV policy?");
        String policy = caseOf("ned.frost@home.example", "POLICY_COPY");
        String question = caseOf("ned.frost@home.example", "INFORMATION");
        assertThat(desk.casesWith("ned.frost@home.example")).containsExactlyInAnyOrder(policy, question);
        assertThat(desk.page(question).get("receivedAt"))
                .isEqualTo(desk.page(policy).get("receivedAt"));
        assertThat(linked(policy)).containsExactly(question);
        assertThat(linked(question)).containsExactly(policy);
        assertThat(desk.page(question).get("submissions")).hasSize(1);

        assertThat(desk.owed(policy, "policy-copy").get("due").asString()).isEqualTo("2025-12-19");
        assertThat(desk.owed(policy, "policy-copy").get("explanation").asString())
                .contains("21, 22 January");
        desk.sends("clerk", policy, "PLC-1");
        assertThat(desk.owed(policy, "policy-copy").get("state").asString()).isEqualTo("MET");
        assertThat(desk.mailboxOf("ned.frost@home.example")).hasSize(1);

        assertThat(desk.owed(question, "information-answer").get("due").asString())
                .isEqualTo("2026-01-22");
        done(desk.step("clerk", question, "answer-published", Map.of("information", "Five cameras at two sites.")));
        desk.sends("clerk", question, "FOI-2");
        assertThat(desk.mailboxOf("ned.frost@home.example").getLast()).contains("Five cameras at two sites.");
        assertThat(desk.state(question)).isEqualTo("ANSWERED");
        assertThat(desk.owed(question, "information-answer").get("state").asString())
                .isEqualTo("MET");
    }

    @Test
    void theSameMailOfTwoPurposesAgainOpensNothingNewAndADenialOpensNothing() {
        desk.becomes("2025-12-19T12:00");
        String words = "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 18 December 2025 at"
                + " 14:00. My name is Pam Frost. I also wish to make a formal complaint about the way your officer spoke.";
        desk.mail("Pam Frost", "pam.frost@home.example", "CCTV", words);
        desk.mail("Pam Frost", "pam.frost@home.example", "CCTV", words);
        List<String> both = desk.casesWith("pam.frost@home.example");
        assertThat(both)
                .extracting(reference -> desk.page(reference).get("kind").asString())
                .containsExactlyInAnyOrder("SUBJECT_ACCESS", "COMPLAINT");
        assertThat(both).allSatisfy(reference -> assertThat(desk.page(reference).get("submissions"))
                .hasSize(2));
        assertThat(desk.page(caseOf("pam.frost@home.example", "SUBJECT_ACCESS")).get("holds"))
                .isNotEmpty();

        desk.mail("Ray Frost", "ray.frost@home.example", "CCTV", words.replace("Pam", "Ray")
                .replace("I also wish to make", "I do not want to make"));
        assertThat(desk.casesWith("ray.frost@home.example")).hasSize(1);
    }

    @Test
    void footageOfOneselfAskedForUnderFreedomOfInformationIsASubjectAccessRequestOfTheSameDay() {
        desk.becomes("2025-12-19T11:00");
        desk.mail(
                "Oda Frost",
                "oda.frost@home.example",
                "Freedom of information request",
                "Under the Freedom of Information Act please send me the CCTV footage of me at the ramp entrance of the"
                        + " Civic Hall on 18 December 2025 at 14:00. My name is Oda Frost and I wore a red coat.");
        String reference = desk.casesWith("oda.frost@home.example").getFirst();

        assertThat(desk.casesWith("oda.frost@home.example")).hasSize(1);
        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(desk.owed(reference, "sar-answer").get("explanation").asString())
                .contains("19 January 2026");
    }

    private String caseOf(String address, String kind) {
        return desk.casesWith(address).stream()
                .filter(reference -> desk.page(reference).get("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private List<String> linked(String reference) {
        return desk.get("clerk", "/api/cases/" + reference + "/aside")
                .get("linked")
                .valueStream()
                .map(other -> other.get("reference").asString())
                .toList();
    }

    private static Map<String, String> gates() {
        return Map.of("law", "yes", "statute", "yes", "cases", "yes", "public_interest", "yes", "basis", "Weighed");
    }

    private static Map<String, String> agreed(String rank, String written) {
        return Map.of(
                "basis_is", "CRIME_PREVENTION", "rank", rank, "name", "Officer 55", "written", written, "knows", "yes");
    }

    private static Map<String, String> safeguards() {
        return Map.of("concealed", "yes", "recipient_known", "yes", "terms", "No publication");
    }

    private static void done(DayAtTheDesk.Told told) {
        assertThat(told.status()).as(told.words()).isEqualTo(200);
    }
}
