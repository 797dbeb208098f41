package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;
import static org.footagedesk.journeys.GivenAnswers.calledBack;
import static org.footagedesk.journeys.GivenAnswers.grounds;
import static org.footagedesk.journeys.GivenAnswers.master;
import static org.footagedesk.journeys.GivenAnswers.ownersAgreed;
import static org.footagedesk.journeys.GivenAnswers.policeConsulted;
import static org.footagedesk.journeys.GivenAnswers.policeViewing;
import static org.footagedesk.journeys.GivenAnswers.purpose;
import static org.footagedesk.journeys.GivenAnswers.undertaking;
import static org.footagedesk.journeys.GivenAnswers.workingCopy;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Police and other bodies that prosecute; the same under each policy (DOMAIN F 8, 9, 18 to 20). */
abstract class PoliceScenarios {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    @Shows("T-5.9")
    void policeFromAnyMailboxAreToldNothingUntilTheyAreCalledBack() {
        desk.becomes("2026-03-02T10:00");
        desk.mail(
                "PC Smith",
                "pc.smith@gmail.example",
                "Urgent: CCTV for the police",
                "This is PC Smith of Devon and Cornwall Police. I need the CCTV footage of Mary Dean at the ramp entrance"
                        + " of the Civic Hall on 1 March 2026 at 14:00 within the hour. It is for a criminal investigation.");
        String reference = desk.casesWith("pc.smith@gmail.example").getFirst();

        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("POLICE");
        assertThat(desk.state(reference)).isEqualTo("IDENTITY_UNVERIFIED");
        assertThat(desk.page(reference).get("holds").isEmpty()).isFalse();
        assertThat(desk.letters(reference)).containsExactly("POL-0 WAITING");
        assertThat(desk.text(reference, "POL-0")).doesNotContain("Mary", "Dean", "Civic", "14:00");
        assertThat(desk.step("controller", reference, "grounds", grounds("yes")).words())
                .contains("called the officer back");

        done(desk.step("clerk", reference, "verify-officer", calledBack("OTHER")));
        assertThat(desk.closedGates(reference)).contains("verified");
        assertThat(desk.step("controller", reference, "grounds", grounds("yes")).words())
                .contains("official domain");
        assertThat(desk.state(reference)).isEqualTo("IDENTITY_UNVERIFIED");
    }

    @Test
    void whoIsNeverVerifiedMayBeLetGoAfterFourteenDaysOfSilenceAndNotBefore() {
        desk.becomes("2026-04-02T10:00");
        desk.mail(
                "PC Jones",
                "pc.jones@gmail.example",
                "CCTV for the police",
                "This is PC Jones of Devon and Cornwall Police. I need the CCTV footage of the ramp entrance of the Civic"
                        + " Hall on 1 April 2026 at 14:00 for a criminal investigation.");
        String reference = desk.casesWith("pc.jones@gmail.example").getFirst();
        desk.sends("clerk", reference, "POL-0");
        assertThat(desk.step("clerk", reference, "silence", Map.of("tried", "101"))
                        .words())
                .contains("not over");

        desk.becomes("2026-04-17T10:00");
        done(desk.step("clerk", reference, "silence", Map.of("tried", "101 and the switchboard, three times")));
        assertThat(desk.state(reference)).isEqualTo("LAPSED");
    }

    @Test
    void anOfficialDomainAloneVerifiesNobody() {
        desk.becomes("2026-03-02T11:00");
        desk.mail(
                "Sgt Brook",
                "brook@force.police.uk",
                "CCTV request",
                "Devon and Cornwall Police request CCTV footage of the ramp entrance of the Civic Hall on 1 March 2026 at"
                        + " 15:00 for a criminal investigation, crime reference CR/000001/26.");
        String reference = desk.casesWith("brook@force.police.uk").getFirst();

        assertThat(desk.state(reference)).isEqualTo("IDENTITY_UNVERIFIED");
        assertThat(desk.closedGates(reference)).contains("verified");
        done(desk.step("clerk", reference, "verify-officer", calledBack("OFFICIAL")));
        assertThat(desk.state(reference)).isEqualTo("VERIFIED");
    }

    @Test
    @Shows({"T-A2.1", "T-6.7d"})
    void timeDateAndPlaceAreEnoughAndTheReferenceIsPendingNotInvented() {
        desk.becomes("2026-03-03T10:00");
        String reference = verifiedByTelephone("Ann Ward", "2026-03-01T14:00");
        done(desk.step("controller", reference, "grounds", grounds("yes")));
        done(desk.step(
                "clerk",
                reference,
                "authority-letter",
                letter(Map.of("occasion_time", "14:00", "occasion_date", "2026-03-01"))));
        assertThat(desk.state(reference)).isEqualTo("AUTHORITY_INCOMPLETE");
        assertThat(desk.page(reference).get("holds").isEmpty()).isFalse();
        assertThat(desk.step("controller", reference, "make-master", master()).words())
                .contains("POL-2");
        done(desk.step("clerk", reference, "ask-authority", Map.of("missingHalf", "OCCURRENCE")));
        assertThat(desk.letters(reference)).anyMatch(letter -> letter.startsWith("POL-2 "));

        done(desk.step(
                "clerk",
                reference,
                "authority-letter",
                letter(Map.of(
                        "occasion_time",
                        "14:00",
                        "occasion_date",
                        "2026-03-01",
                        "occasion_place",
                        "Civic Hall ramp"))));
        isTrainedToday("operator");
        done(desk.step("gpm", reference, "viewing-held", policeViewing("operator")));
        done(desk.step("controller", reference, "make-master", master()));
        assertThat(desk.screen(reference)).contains("03/03/2026 crime reference pending, case " + reference);

        done(desk.step(
                "controller",
                reference,
                "complete-reference",
                Map.of(
                        "master",
                        "03/03/2026 crime reference pending, case " + reference,
                        "crime_reference",
                        "CR/000777/26")));
        assertThat(desk.screen(reference)).contains("03/03/2026 CR/000777/26");
    }

    @Test
    @Shows({"T-6.1", "T-6.3", "T-6.7a", "T-6.7b", "T-6.7c", "T-6.7d", "T-6.7f", "T-6.7g", "T-7.4", "T-10.1", "T-10.3"})
    void aSpokenApplicationMayLookAndOnlyAWrittenOneGetsAMaster() {
        desk.becomes("2026-03-09T10:00");
        String reference = verifiedByTelephone("Bea Pryce", "2026-03-08T14:00");
        assertThat(desk.register("requests", reference)).hasSize(1);
        assertThat(desk.register("primary-requests", reference)).hasSize(1);
        assertThat(desk.page(reference).get("holds").isEmpty()).isFalse();
        done(desk.step("controller", reference, "grounds", grounds("yes")));
        assertThat(desk.state(reference)).isEqualTo("GROUNDS_MET");
        assertThat(desk.owed(reference, "police-answer").get("due").asString()).isEqualTo("2026-03-11");
        assertThat(desk.register("primary-requests", reference))
                .singleElement()
                .asString()
                .contains("\"criminal\"");
        assertThat(desk.step("gpm", reference, "viewing-held", policeViewing("tmo"))
                        .words())
                .contains("trained to operate on 2026-03-09 (7.4)");
        assertThat(desk.state(reference)).isEqualTo("GROUNDS_MET");
        isTrainedToday("operator");
        assertThat(desk.get("operator", "/api/operator").get("cases").toString())
                .contains(reference, "viewing-held")
                .doesNotContain("Bea Pryce");
        done(desk.post(
                "operator",
                "/api/operator/" + reference + "/steps/viewing-held",
                Map.of("answers", policeViewing("operator"))));
        assertThat(desk.step("controller", reference, "make-master", master()).words())
                .contains("6.7");
        assertThat(desk.step("clerk", reference, "make-master", master()).status())
                .isEqualTo(403);

        desk.becomes("2026-03-11T10:00");
        done(desk.step("clerk", reference, "authority-letter", letter(Map.of("crime_reference", "CR/012345/26"))));
        desk.becomes("2026-03-12T10:00");
        done(desk.step("controller", reference, "make-master", master()));
        assertThat(lineOfMaster(reference)).contains("12/03/2026 CR/012345/26", "S-0001", "The safe", "controller");

        assertThat(desk.step("controller", reference, "working-copy", workingCopy("no"))
                        .words())
                .contains("Without the officer's signature no working copy is issued (6.7f).");
        assertThat(desk.register("working-copies", reference)).isEmpty();
        done(desk.step("controller", reference, "working-copy", workingCopy("yes")));
        done(desk.step("controller", reference, "working-copy", workingCopy("yes")));
        assertThat(desk.register("working-copies", reference)).hasSize(2).doesNotHaveDuplicates();
        assertThat(desk.state(reference)).isEqualTo("COPY_ISSUED");
        done(desk.step(
                "controller",
                reference,
                "statement",
                Map.of(
                        "exhibits",
                        "12/03/2026 CR/012345/26",
                        "covers",
                        "System, camera, clock, export",
                        "signed",
                        "yes")));
        assertThat(desk.state(reference)).isEqualTo("STATEMENT_DONE");
    }

    @Test
    @Shows({"T-5.4", "T-6.7g"})
    void labelAndStatementCarryTheTrueTimesAndThoseThatTheRecorderDisplayed() {
        desk.becomes("2026-01-05T09:00");
        done(clockCheck("420", "no"));
        desk.becomes("2026-01-12T09:00");
        desk.recorded("CIVIC-RAMP", "2026-01-10T12:00", Duration.ofHours(5));
        String reference = verifiedByTelephone("Col Dyer", "2026-01-10T14:00");
        done(desk.step("controller", reference, "grounds", grounds("yes")));
        done(desk.step("clerk", reference, "authority-letter", letter(Map.of("crime_reference", "CR/000009/26"))));
        done(desk.step("controller", reference, "make-master", master()));
        done(desk.step(
                "controller",
                reference,
                "statement",
                Map.of("exhibits", "The Master", "covers", "System, camera, clock", "signed", "yes")));

        desk.becomes("2026-01-13T09:00");
        done(clockCheck("0", "yes"));
        String both =
                "CIVIC-RAMP, true time 10 January 2026 13:00:00 to 10 January 2026 15:01:00, displayed by the recorder"
                        + " 10 January 2026 13:07:00 to 10 January 2026 15:08:00 (7 minutes fast, checked on 5 January 2026)";
        assertThat(desk.screen(reference).split(Pattern.quote(both), -1))
                .as("on the label and in the statement")
                .hasSize(3);
    }

    @Test
    @Shows({"T-6.7e", "T-A2.2", "T-5.7"})
    void aMasterGoesToCourtAndBackAndIsDestroyedOnceProceedingsAreOver() {
        desk.becomes("2026-03-16T10:00");
        String reference = withMaster("Cal Drew", "CR/000002/26");
        String master = "16/03/2026 CR/000002/26";

        done(desk.step(
                "controller",
                reference,
                "master-to-court",
                Map.of("master", master, "court", "Crown Court, by an officer")));
        assertThat(desk.state(reference)).isEqualTo("AT_COURT");
        assertThat(lineOfMaster(reference)).contains(master, "at court", "out 2026-03-16 Crown Court, by an officer");
        done(desk.step("controller", reference, "master-from-court", Map.of("master", master, "seal", "Whole")));
        assertThat(desk.state(reference)).isNotEqualTo("AT_COURT");
        assertThat(lineOfMaster(reference))
                .contains("The safe", "back 2026-03-16")
                .doesNotContain("destroyed");
        assertThat(desk.step("controller", reference, "destroy-master", Map.of("how", "Shredded"))
                        .words())
                .contains("Not recorded yet");
        done(desk.step(
                "controller", reference, "proceedings-over", Map.of("confirmed_by", "The Liaison Officer, by letter")));
        done(desk.step("controller", reference, "destroy-master", Map.of("how", "Shredded before a witness")));
        assertThat(lineOfMaster(reference))
                .contains(
                        "2026-03-16 The Liaison Officer, by letter",
                        "destroyed",
                        "2026-03-16 Shredded before a witness");
    }

    @Test
    @Shows({"T-15.1", "T-A2.3", "T-4.3"})
    void inAMajorIncidentTheManagerWhoStandsInAuthorisesAndBothAreHandedOverAgainstSignature() {
        desk.becomes("2026-05-06T10:00");
        String reference = verifiedByTelephone("Dan Ells", "2026-05-05T14:00");
        var away = Map.of("away", "controller", "from", "2026-05-06", "to", "2026-05-08", "cover", "gpm");
        done(desk.post("controller", "/api/absences", away));
        done(desk.step("gpm", reference, "grounds", grounds("yes")));
        assertThat(desk.step("gpm", reference, "hand-over-both", both("yes")).words())
                .contains("No major incident is open");

        assertThat(desk.post("tmo", "/api/incidents", incident()).status()).isEqualTo(403);
        assertThat(desk.step("gpm", reference, "hand-over-both", both("yes")).words())
                .contains("No major incident is open");
        done(desk.post("gpm", "/api/incidents", incident()));
        var open = desk.get("gpm", "/api/incidents").get("incidents").get(0);
        assertThat(open.get("openedBy").asString()).isEqualTo("gpm");
        assertThat(open.get("given").asString()).isEqualToIgnoringCase("verbally");
        assertThat(open.get("officer").asString()).isEqualTo("Inspector Vale, 77");
        assertThat(open.get("scope").asString()).isEqualTo("All cameras of the Civic Hall until midnight");

        assertThat(desk.step("gpm", reference, "hand-over-both", both("no")).words())
                .contains("Without the officer's signature the working copy is not handed over (A2.3).");
        assertThat(desk.register("masters", reference)).isEmpty();
        done(desk.step("gpm", reference, "hand-over-both", both("yes")));
        assertThat(desk.state(reference)).isEqualTo("HANDED_OVER");
        assertThat(lineOfMaster(reference)).contains("06/05/2026", "S-0002", "handed over: The officer in charge");

        done(desk.post("gpm", "/api/incidents/" + open.get("number").asString() + "/end", Map.of()));
        assertThat(desk.step("gpm", reference, "hand-over-both", both("yes")).words())
                .contains("No major incident is open");
        desk.becomes("2026-05-11T10:00");
        assertThat(desk.step("gpm", reference, "grounds", grounds("yes")).status())
                .isEqualTo(403);
    }

    @Test
    @Shows("T-6.4")
    void anotherProsecutorsFourGatesAreNamedOneByOne() {
        desk.becomes("2026-03-17T10:00");
        var typed = DayAtTheDesk.person("Eve Finch", "2026-03-15T14:00");
        typed.put("organisation", "HM Revenue and Customs");
        String reference = desk.entered("POST", "PROSECUTING_BODY", typed);
        assertThat(desk.closedGates(reference)).contains("verified", "objective", "owners", "police", "undertaking");
        done(desk.step("clerk", reference, "verify-officer", calledBack("OFFICIAL")));
        done(desk.step("controller", reference, "purpose", purpose("yes")));
        assertThat(desk.closedGates(reference))
                .contains("owners", "police", "undertaking")
                .doesNotContain("objective", "verified");
        done(desk.step("clerk", reference, "police-consulted", policeConsulted()));
        done(desk.step("controller", reference, "owner-agreed", ownersAgreed()));
        assertThat(desk.closedGates(reference)).contains("undertaking").doesNotContain("owners", "police");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "For the court")));
        assertThat(desk.step("controller", reference, "result", result("RELEASE"))
                        .words())
                .contains("The undertaking is signed");
        assertThat(desk.step("controller", reference, "result", result("PART")).words())
                .contains("The undertaking is signed");
        assertThat(desk.letters(reference)).noneMatch(letter -> letter.startsWith("OPB-4"));

        done(desk.step("clerk", reference, "undertaking-signed", undertaking()));
        assertThat(desk.closedGates(reference)).containsExactly("copy");
        assertThat(desk.state(reference)).isEqualTo("DECIDE");
        done(desk.step("controller", reference, "result", result("RELEASE")));
        assertThat(desk.text(reference, "OPB-4")).contains("We have decided to release the recordings");
    }

    @Test
    @Shows("T-6.4")
    void anotherProsecutorIsRefusedInWritingWhateverGateIsClosed() {
        desk.becomes("2026-03-17T11:00");
        String reference =
                desk.entered("POST", "PROSECUTING_BODY", DayAtTheDesk.person("Fay Finch", "2026-03-15T14:00"));
        done(desk.record("controller", reference, "decision", Map.of("verdict", "REFUSE", "basis", "No undertaking")));
        done(desk.step("controller", reference, "result", result("REFUSE")));

        assertThat(desk.text(reference, "OPB-4")).contains("We have decided not to release recordings");
    }

    @Test
    @Shows("T-6.2")
    void thePowerThatThePoliceUseStandsInTheRegister() {
        desk.becomes("2026-03-18T11:00");
        String reference = verifiedByTelephone("Gil Dunn", "2026-03-17T14:00");
        var ordered = new HashMap<>(grounds("yes"));
        ordered.put("power", "Production order, PACE Sch 1, of 17 March");
        done(desk.step("controller", reference, "grounds", ordered));

        assertThat(desk.register("primary-requests", reference))
                .singleElement()
                .asString()
                .contains("Production order, PACE Sch 1, of 17 March");
    }

    @Test
    @Shows({"T-2.4", "T-6.3"})
    void whoShowsNoParticularOffenceIsRefusedAndPointedToTheFormalPowers() {
        desk.becomes("2026-03-18T10:00");
        String reference = verifiedByTelephone("Flo Dunn", "2026-03-17T14:00");
        done(desk.step("controller", reference, "grounds", grounds("no")));
        assertThat(desk.closedGates(reference)).contains("grounds");
        assertThat(desk.step("controller", reference, "make-master", master()).words())
                .contains("grounds");

        done(desk.step("controller", reference, "refuse", Map.of("ground", "No particular offence is shown")));
        assertThat(desk.state(reference)).isEqualTo("REFUSED");
        assertThat(desk.text(reference, "POL-4")).contains("No particular offence is shown", "order");
        assertThat(desk.register("refusals", reference)).hasSize(1);
    }

    private DayAtTheDesk.Told clockCheck(String seconds, String corrected) {
        var answers =
                Map.of("time", "08:30", "offset_seconds", seconds, "source", "speaking clock", "corrected", corrected);
        return desk.post(
                "clerk",
                "/api/upkeep",
                Map.of(
                        "duty",
                        "clock-check",
                        "thing",
                        "CIVIC_HALL",
                        "on",
                        desk.today().toString(),
                        "answers",
                        answers));
    }

    private String verifiedByTelephone(String officer, String when) {
        var typed = new LinkedHashMap<>(DayAtTheDesk.person(officer, when));
        typed.putAll(Map.of(
                "officer_name", officer,
                "officer_rank", "Constable",
                "officer_number", "1234",
                "force", "Devon and Cornwall Police",
                "necessity", "A theft at the ramp is investigated",
                "call-back", "01632 960001"));
        String reference = desk.entered("TELEPHONE", "POLICE", typed);
        done(desk.step("clerk", reference, "verify-officer", calledBack("")));
        assertThat(desk.state(reference)).isEqualTo("VERIFIED");
        return reference;
    }

    private void isTrainedToday(String person) {
        done(desk.post(
                "controller",
                "/api/trained",
                Map.of(
                        "person",
                        person,
                        "topic",
                        "OPERATING",
                        "on",
                        desk.today().toString(),
                        "until",
                        desk.today().plusDays(1).toString())));
    }

    /** The only line of the register of Masters for the case. */
    private String lineOfMaster(String reference) {
        assertThat(desk.register("masters", reference)).hasSize(1);
        return desk.register("masters", reference).getFirst();
    }

    private String withMaster(String officer, String crime) {
        String reference = verifiedByTelephone(officer, desk.today().minusDays(2) + "T14:00");
        done(desk.step("controller", reference, "grounds", grounds("yes")));
        done(desk.step("clerk", reference, "authority-letter", letter(Map.of("crime_reference", crime))));
        done(desk.step("controller", reference, "make-master", master()));
        return reference;
    }

    private static Map<String, String> letter(Map<String, String> answers) {
        var letter = new HashMap<>(answers);
        letter.put("option", "RETAIN");
        letter.put("signed", "yes");
        return letter;
    }

    private static Map<String, String> result(String decision) {
        return Map.of("decision", decision, "reasons", "As the undertaking says");
    }

    private static Map<String, String> both(String copySigned) {
        return Map.of(
                "seal", "S-0002", "place", "The officer in charge", "master_signed", "yes", "copy_signed", copySigned);
    }

    private static Map<String, String> incident() {
        return Map.of(
                "nature", "SERIOUS_FIRE",
                "given", "VERBALLY",
                "officer", "Inspector Vale, 77",
                "scope", "All cameras of the Civic Hall until midnight");
    }
}
