package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;
import static org.footagedesk.journeys.GivenAnswers.fourGates;
import static org.footagedesk.journeys.GivenAnswers.policeAgree;
import static org.footagedesk.journeys.GivenAnswers.safeguards;

import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A shop, the press, and questions of one who writes of two things; the same under each policy (DOMAIN F 22 and 25). */
abstract class SecondaryAndQuestionScenarios {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    @Shows({"T-11.1", "T-11.2a"})
    void aShopsSuspectIsNotShownOnASergeantsWord() {
        desk.becomes("2026-04-08T10:00");
        String reference = desk.entered("POST", "SECONDARY", DayAtTheDesk.person("Kim Shaw", "2026-04-07T14:00"));
        assertThat(desk.step("controller", reference, "basis", Map.of("is", "CRIME_PREVENTION"))
                        .words())
                .contains("four gates");
        done(desk.step("controller", reference, "four-gates", fourGates("yes")));
        done(desk.step("controller", reference, "basis", Map.of("is", "CRIME_PREVENTION")));
        done(desk.step("controller", reference, "sign-off", policeAgree("SERGEANT", "yes")));
        assertThat(desk.step("controller", reference, "safeguards", safeguards())
                        .words())
                .contains("Inspector");

        done(desk.step("controller", reference, "sign-off", policeAgree("INSPECTOR", "no")));
        assertThat(desk.step("controller", reference, "safeguards", safeguards())
                        .words())
                .contains("written");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "A theft")));
        assertThat(desk.step("controller", reference, "write-decision", decision("RELEASE"))
                        .words())
                .contains("A senior officer agreed in writing");

        done(desk.step("controller", reference, "sign-off", policeAgree("INSPECTOR", "yes")));
        assertThat(desk.step("controller", reference, "write-decision", decision("RELEASE"))
                        .words())
                .contains("The safeguards are in place");
        done(desk.step("controller", reference, "safeguards", safeguards()));
        assertThat(desk.state(reference)).isEqualTo("DECIDE");
        assertThat(desk.closedGates(reference)).containsExactly("copy");
        done(desk.step("controller", reference, "write-decision", decision("RELEASE")));
        assertThat(desk.text(reference, "SEC-3")).contains("We have decided to release recordings to you");
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
        assertThat(desk.text(policy, "PLC-1"))
                .contains("read and download it at https://www.anytown.example/cctv-policy")
                .doesNotContain("at our office");
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
    void aQuestionThatIsNotClearHasNoDayForItsAnswerInAnyLetterUntilItIs() {
        desk.becomes("2026-04-13T10:00");
        desk.mail(
                "Una Frost",
                "una.frost@home.example",
                "Freedom of information",
                "Under the Freedom of Information Act: how many cameras does the council have there?");
        String question = caseOf("una.frost@home.example", "INFORMATION");
        done(desk.step("clerk", question, "log", Map.of("names_nobody", "yes")));
        done(desk.step("clerk", question, "clarify", Map.of("answer", "Which place do you mean?")));
        assertThat(desk.letters(question)).containsExactly("FOI-1 WITHDRAWN", "GEN-1 WAITING", "FOI-1 WAITING");
        desk.sends("clerk", question, "FOI-1");

        assertThat(desk.mailboxOf("una.frost@home.example").getLast())
                .contains("The time for our answer stops while we wait")
                .doesNotContain("We will answer you by");
        done(desk.step("clerk", question, "clarified", Map.of("words", "The Civic Hall")));
        assertThat(desk.owed(question, "information-answer").get("due").asString())
                .isEqualTo("2026-05-12");
        assertThat(desk.get("clerk", "/api/set-aside").get("setAside")).isEmpty();
    }

    @Test
    void theSameMailOfTwoPurposesAgainOpensNothingNewAndAMentionOpensNothing() {
        desk.becomes("2025-12-19T12:00");
        String words =
                "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 18 December 2025 at"
                        + " 14:00. My name is Pam Frost. I also wish to make a formal complaint about the way your officer spoke.";
        desk.mail("Pam Frost", "pam.frost@home.example", "CCTV", words);
        desk.mail("Pam Frost", "pam.frost@home.example", "CCTV", words);
        List<String> both = desk.casesWith("pam.frost@home.example");
        assertThat(both)
                .extracting(reference -> desk.page(reference).get("kind").asString())
                .containsExactlyInAnyOrder("SUBJECT_ACCESS", "COMPLAINT");
        assertThat(both)
                .allSatisfy(reference ->
                        assertThat(desk.page(reference).get("submissions")).hasSize(2));
        assertThat(desk.page(caseOf("pam.frost@home.example", "SUBJECT_ACCESS")).get("holds"))
                .isNotEmpty();

        desk.mail(
                "Ray Frost",
                "ray.frost@home.example",
                "CCTV",
                "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 18 December 2025 at 14:00. My"
                        + " name is Ray Frost. I have read your CCTV policy and know how many cameras there are.");
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

    @Test
    void theDriversOwnImagesInAnInsurersMailAreARequestOfTheirOwn() {
        desk.becomes("2026-04-08T12:00");
        desk.mail(
                "Ina Gray",
                "claims@insurer.example",
                "Our insured: Joy Ford",
                "We are the claims team of Example Insurance. Our insured's car was struck outside the ramp entrance of the Civic"
                        + " Hall on 7 April 2026 at 14:00. We enclose our insured's signed authority for a subject access request"
                        + " for the images of her. Please also provide the footage of the other driver for our claim.");

        assertThat(desk.casesWith("claims@insurer.example"))
                .extracting(reference -> desk.page(reference).get("kind").asString())
                .containsExactlyInAnyOrder("LEGAL", "AGENT_ACCESS");
        assertThat(linked(caseOf("claims@insurer.example", "LEGAL")))
                .containsExactly(caseOf("claims@insurer.example", "AGENT_ACCESS"));
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

    private static Map<String, String> decision(String decision) {
        return Map.of("decision", decision, "gates", "All weighed", "terms", "No publication");
    }
}
