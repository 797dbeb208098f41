package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;
import static org.footagedesk.journeys.GivenAnswers.fourGates;

import java.util.HashMap;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Insurers, well-being, objections and complaints under the policy of Totnes (DOMAIN F 21 to 24). */
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
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "They need it")));
        assertThat(desk.step("controller", reference, "write-release", released())
                        .words())
                .contains("the owners' approval (6.8, 6.9)", "owners have not approved");

        done(desk.record(
                "controller", reference, "decision", Map.of("verdict", "REFUSE", "basis", "No order, no approval")));
        done(desk.step("controller", reference, "write-refusal", Map.of("reasons", "No court order was made")));
        desk.sends("controller", reference, "LEG-4");
        assertThat(desk.state(reference)).isEqualTo("REFUSED");
    }

    @Test
    void whoWritesTheFirstAnswerAgainPutsItInPlaceOfTheOneThatWaitsButNotOfAPersonsWords() {
        desk.becomes("2026-04-01T11:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Amy Gray", "2026-03-30T14:00"));
        done(desk.step("clerk", reference, "ask-need", Map.of()));
        assertThat(desk.letters(reference)).containsExactly("LEG-1 WITHDRAWN", "LEG-1 WAITING");

        String words = desk.text(reference, "LEG-1");
        desk.rewords("clerk", reference, "LEG-1", words.replace("Yours sincerely", "With kind regards"));
        assertThat(desk.step("clerk", reference, "ask-need", Map.of()).words())
                .contains("LEG-1 waits in words that a person chose");
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

        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "They need it")));
        assertThat(desk.step("controller", reference, "write-release", released())
                        .words())
                .contains("owners have not approved");

        done(desk.step(
                "controller", reference, "owners-approve", Map.of("approved", "yes", "who", "The council, minute 7")));
        assertThat(desk.closedGates(reference)).doesNotContain("road");
        done(desk.step("controller", reference, "write-release", released()));
        assertThat(desk.text(reference, "LEG-3")).contains("have decided to release recordings");

        done(desk.step(
                "controller", reference, "owners-approve", Map.of("approved", "no", "who", "The council, minute 9")));
        assertThat(desk.approval("controller", reference, "LEG-3").words()).contains("owners have not approved");
        assertThat(desk.letters(reference)).contains("LEG-3 WAITING");
        done(desk.step("controller", reference, "owners-approve", Map.of("approved", "yes", "who", "Minute 10")));
        desk.sends("controller", reference, "LEG-3");
    }

    @Test
    @Shows("T-6.8")
    void aSealedOrderIsOwedByItsOwnDate() {
        desk.becomes("2026-04-02T11:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Jon Gray", "2026-03-31T14:00"));
        done(desk.step("controller", reference, "classify", Map.of("road", "COURT_ORDER", "order_date", "2026-04-14")));

        assertThat(desk.owed(reference, "court-order").get("due").asString()).isEqualTo("2026-04-14");
        assertThat(desk.governing(reference)).isLessThanOrEqualTo("2026-04-14");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "A court's order")));
        assertThat(desk.step("controller", reference, "write-release", released())
                        .words())
                .contains("The order has not been checked");
        done(desk.step(
                "controller",
                reference,
                "order-check",
                Map.of("sealed", "yes", "understood", "yes", "scope", "One camera")));
        assertThat(desk.state(reference)).isEqualTo("COMPLY");
        done(desk.step("controller", reference, "write-release", released()));
    }

    @Test
    @Shows("T-6.8")
    void theLawyerOfADefendantGetsImagesOnceTheirAuthorityIsShownAndThePoliceWereAsked() {
        desk.becomes("2026-04-02T12:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Kit Gray", "2026-03-31T14:00"));
        done(desk.step("controller", reference, "classify", Map.of("road", "CRIMINAL")));
        assertThat(desk.state(reference)).isEqualTo("AUTHORITY");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "For the defence")));
        assertThat(desk.step("controller", reference, "write-release", released())
                        .words())
                .contains("The lawyer's authority is not shown");

        done(desk.step(
                "controller", reference, "lawyer-authority", Map.of("acts", "yes", "seen", "A signed authority")));
        assertThat(desk.step("controller", reference, "write-release", released())
                        .words())
                .contains("The police have not been asked");
        done(desk.step("controller", reference, "police-asked", Map.of("asked", "yes", "who", "An inspector, today")));
        assertThat(desk.closedGates(reference)).doesNotContain("road");
        done(desk.step("controller", reference, "write-release", released()));
        assertThat(desk.letters(reference)).anyMatch(letter -> letter.startsWith("LEG-3 "));
    }

    @Test
    @Shows({"T-5.10", "T-11.1"})
    void whoWantsAClipToEntertainIsRefusedInWriting() {
        desk.becomes("2026-04-10T10:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Moe Shaw", "2026-04-09T14:00"));
        done(desk.step("controller", reference, "four-gates", fourGates("no")));
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
        done(desk.step("controller", reference, "four-gates", fourGates("yes")));
        done(desk.step("controller", reference, "basis", Map.of("is", "WELL_BEING")));
        var agreed = new HashMap<>(Map.of(
                "basis_is",
                "WELL_BEING",
                "rank",
                "CONSTABLE",
                "name",
                "Head of service",
                "written",
                "yes",
                "knows",
                "yes"));
        done(desk.step("controller", reference, "sign-off", agreed));
        assertThat(desk.closedGates(reference)).contains("sign-off");

        agreed.put("rank", "SENIOR_OFFICER");
        done(desk.step("controller", reference, "sign-off", agreed));
        assertThat(desk.closedGates(reference)).doesNotContain("sign-off");
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
        var theClerk = desk.signedIn("controller");
        assertThat(theClerk.get("/desk/cases").text()).contains(reference).doesNotContain("Lea Reed");
        assertThat(desk.get("controller", "/api/letters?state=WAITING").toString())
                .doesNotContain(reference);
        assertThat(desk.get("gpm", "/api/letters?state=WAITING").toString()).contains(reference);
        String message = desk.get("gpm", "/api/cases/" + reference)
                .get("submissions")
                .get(0)
                .get("id")
                .asString();
        assertThat(theClerk.get("/desk/cases/" + reference + "/messages/" + message)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRefusalThatIsSentByPostInsteadSaysTheSame() {
        desk.becomes("2026-04-08T09:00");
        String reference = desk.entered("POST", "LEGAL", DayAtTheDesk.person("Ira Gray", "2026-04-06T14:00"));
        done(desk.record("controller", reference, "decision", Map.of("verdict", "REFUSE", "basis", "No order")));
        done(desk.step("controller", reference, "write-refusal", Map.of("reasons", "No court order was made.")));
        String refusal = "/desk/letters/" + desk.idOf(reference, "LEG-4");
        desk.signedIn("clerk")
                .submit(refusal, refusal + "/by-post", Map.of("name", "Ira Gray", "address", "1 High Street"));

        assertThat(desk.letters(reference)).contains("LEG-4 WITHDRAWN", "LEG-4 WAITING");
        assertThat(desk.text(reference, "LEG-4")).contains("1 High Street", "No court order was made.");
    }

    @Test
    @Shows("T-11.2a")
    void theOfficerWhoseAgreementIsNeededIsWrittenToAndNotTheShop() {
        desk.becomes("2026-04-08T11:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Una Shaw", "2026-04-07T14:00"));
        done(desk.step("controller", reference, "four-gates", fourGates("yes")));
        done(desk.step("controller", reference, "basis", Map.of("is", "CRIME_PREVENTION")));
        done(desk.step(
                "clerk",
                reference,
                "ask-sign-off",
                Map.of(
                        "to_name", "Inspector Ray Dale",
                        "to_address", "ray.dale@force.police.uk",
                        "basis", "CRIME",
                        "requester", "The shop at 5 High Street",
                        "circumstances", "Two thefts in a week")));
        desk.sends("clerk", reference, "SEC-2");

        assertThat(desk.mailboxOf("ray.dale@force.police.uk").getLast())
                .contains("Dear Inspector Ray Dale", "The shop at 5 High Street");
        assertThat(desk.mailboxOf(DayAtTheDesk.address("Una Shaw"))).isEmpty();
    }

    private static Map<String, String> released() {
        return Map.of("scope", "One camera, one hour", "basis", "As the file says", "terms", "For the proceedings");
    }
}
