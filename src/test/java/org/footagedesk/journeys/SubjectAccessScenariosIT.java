package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests for one's own images under the policy of Totnes (DOMAIN F 1 to 4, 6, 7, 13, 16, 17). */
@OnASetDay
class SubjectAccessScenariosIT {

    @Autowired
    private DayAtTheDesk desk;

    @Test
    @Shows({"T-9.1b", "T-9.9", "T-A1.4"})
    void aFormWithoutFeeIsHeldAndWaitsForTheFeeWhileTheLawsClockRuns() {
        desk.becomes("2026-03-03T10:00");
        desk.recorded("CIVIC-RAMP", "2026-03-01T13:00", Duration.ofHours(2));
        String reference = desk.request("Ann Jones", "2026-03-01T14:00");
        assertThat(desk.page(reference)
                        .get("holds")
                        .valueStream()
                        .filter(hold -> hold.get("camera").asString().equals("CIVIC-RAMP"))
                        .map(hold -> hold.get("state").asString()))
                .containsExactly("SECURED");

        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));
        done(desk.step("clerk", reference, "ask-fee", Map.of()));
        desk.sends("clerk", reference, "SAR-3");

        assertThat(desk.state(reference)).isEqualTo("AWAITING_FEE");
        assertThat(desk.mailboxOf("ann.jones@home.example").getLast())
                .contains("10.00", "Totnes Town Council", "Auto-Submitted: auto-replied");
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-07");

        desk.becomes("2026-03-16T10:00");
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cheque")));

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-07");
        assertThat(desk.owed(reference, "sar-answer").get("explanation").asString())
                .contains("16 April 2026", "7 April 2026");
        assertThat(desk.warnings(reference)).contains("W-01", "W-03", "W-04");
        assertThat(desk.register("fees", reference)).hasSize(1);
    }

    @Test
    @Shows({"T-9.1a", "T-9.5", "T-9.6", "T-9.7"})
    void aFeeWithoutFormIsKeptAgainstTheNameAndTheFormGoesOutFirstClass() {
        desk.becomes("2026-03-05T11:00");
        String reference = desk.entered(
                "POST",
                "SUBJECT_ACCESS",
                Map.of(
                        "requester_name", "Bryn Cole",
                        "ds_address", "3 Mill Row, Anytown",
                        "ds_postcode", "ZZ1 1AA",
                        "words", "Please send me the pictures of me. A cheque for £10 is enclosed."));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cheque")));

        assertThat(desk.register("fees", reference)).singleElement().asString().contains("10.00");
        assertThat(desk.screen(reference)).contains("Bryn Cole", "3 Mill Row");
        assertThat(desk.letters(reference)).contains("SAR-1 WAITING");
        assertThat(desk.closedGates(reference)).contains("form");
        assertThat(desk.text(reference, "SAR-1")).contains("Totnes Town Council");
        desk.posts("clerk", reference, "SAR-1");
        assertThat(desk.state(reference)).isEqualTo("FORM_SENT");
        done(desk.step(
                "controller",
                reference,
                "locate",
                Map.of("can_be_located", "yes", "objective", "c", "basis", "As the letter says")));
        assertThat(desk.step("controller", reference, "search", Map.of("result", "NONE", "searched", "x"))
                        .words())
                .contains("The form is not here yet");

        desk.becomes("2026-03-20T11:00");
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));

        assertThat(desk.closedGates(reference)).doesNotContain("form");
        assertThat(desk.owed(reference, "sar-answer").get("explanation").asString())
                .contains("20 April 2026", "7 April 2026");
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-07");
    }

    @Test
    @Shows({"T-9.8a", "T-9.8b"})
    void aReplyOnTheSeventhWorkingDayIsInTime() {
        String reference = askedOn19December("Cara Reed");

        assertThat(desk.text(reference, "SAR-5")).contains("2 January 2026");
        assertThat(desk.owed(reference, "reply").get("due").asString()).isEqualTo("2026-01-02");
        desk.becomes("2026-01-02T23:50");
        desk.replies("Cara Reed", "It was at half past two, and I wore a red coat.");

        assertThat(desk.state(reference)).isNotEqualTo("AWAITING_INFO");
        assertThat(desk.offered("controller", reference)).doesNotContainKey("disregard");
        assertThat(desk.owed(reference, "reply").get("state").asString()).isEqualTo("MET");
    }

    @Test
    @Shows({"T-9.2", "T-9.8b"})
    void afterTheSeventhWorkingDayAPersonMayDisregardAndALateReplyIsTakenUpAgain() {
        String reference = askedOn19December("Dale Frost");
        desk.becomes("2026-01-02T16:00");
        assertThat(desk.offered("controller", reference).get("disregard")).contains("not over");

        desk.becomes("2026-01-03T09:00");
        assertThat(desk.owed(reference, "reply").get("state").asString()).isEqualTo("LAPSED");
        assertThat(desk.offered("gpm", reference)).doesNotContainKey("disregard");
        assertThat(desk.step("clerk", reference, "disregard", disregarded()).status())
                .isEqualTo(403);
        done(desk.step("controller", reference, "disregard", disregarded()));
        desk.sends("controller", reference, "SAR-6");
        assertThat(desk.state(reference)).isEqualTo("DISREGARDED");
        assertThat(desk.owed(reference, "sar-answer").get("state").asString()).isEqualTo("OPEN");
        assertThat(desk.warnings(reference)).contains("W-05");

        desk.becomes("2026-01-05T09:00");
        desk.replies("Dale Frost", "It was at half past two.");
        assertThat(desk.page(reference).get("submissions").size()).isEqualTo(2);
        desk.morningOf("2026-01-06");
        assertThat(desk.mailboxOf("controller@desk.localhost")).anyMatch(mail -> mail.contains(reference));
        done(desk.step("controller", reference, "reopen-disregarded", Map.of("reason", "They answered after all")));
        assertThat(desk.state(reference)).isNotEqualTo("DISREGARDED");
        assertThat(desk.warnings(reference)).contains("W-05");
    }

    @Test
    @Shows({"T-5.8", "T-9.10", "T-A1.0"})
    void footageThatIsOverwrittenIsLookedForAllTheSameAndIsNoRefusal() {
        desk.becomes("2026-07-01T10:00");
        String reference = readyToSearch("Edie Marsh", "2026-05-20T14:00");
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-08-01");
        assertThat(desk.page(reference)
                        .get("holds")
                        .valueStream()
                        .map(hold -> hold.get("state").asString()))
                .containsOnly("FAILED");

        done(desk.step(
                "controller",
                reference,
                "search",
                Map.of("result", "NONE", "searched", "Recorder, Masters, copies, holds")));
        assertThat(desk.state(reference)).isEqualTo("NO_DATA");
        done(desk.step(
                "controller", reference, "write-nothing-held", Map.of("searched", "Recorder, Masters, copies, holds")));
        desk.sends("controller", reference, "SAR-10");

        assertThat(desk.mailboxOf("edie.marsh@home.example").getLast()).contains("30 days");
        assertThat(desk.owed(reference, "sar-answer").get("state").asString()).isEqualTo("MET");
        assertThat(desk.offered("controller", reference)).doesNotContainKey("write-refusal");
        assertThat(desk.register("refusals", reference)).isEmpty();
    }

    @Test
    @Shows({"T-1.4", "T-5.11", "T-9.1e", "T-9.11", "T-9.12", "T-9.13", "T-9.14", "T-A1.6"})
    void whereAStrangerIsInShotNothingIsShownBeforeTheyAreConcealedOrAllConsent() {
        desk.becomes("2026-03-04T10:00");
        String reference = readyToSearch("Fern Gale", "2026-03-02T14:00");
        done(desk.step(
                "controller",
                reference,
                "search",
                Map.of("result", "FOUND", "searched", "CIVIC-RAMP, 13:00 to 15:00")));
        assertThat(desk.state(reference)).isEqualTo("REVIEW");
        done(desk.step(
                "controller",
                reference,
                "review",
                Map.of(
                        "others_identifiable",
                        "yes",
                        "duty_of_confidence",
                        "no",
                        "basis",
                        "A stranger walks beside them")));
        assertThat(desk.closedGates(reference)).contains("others");
        done(desk.record("controller", reference, "decision", Map.of("verdict", "GRANT", "basis", "Their own images")));
        done(desk.step("clerk", reference, "choice", Map.of("wants", "VIEWING", "said", "By telephone")));
        assertThat(desk.step("clerk", reference, "viewing-held", viewing("yes")).words())
                .contains("9.12");

        done(desk.step("controller", reference, "third-party", shown("REASONABLE")));
        assertThat(desk.closedGates(reference)).contains("others");
        done(desk.step("controller", reference, "third-party", shown("CONSENT")));
        assertThat(desk.closedGates(reference)).doesNotContain("others");
        assertThat(desk.step("clerk", reference, "viewing-held", viewing("no")).words())
                .contains("owed a viewing in private", "9.14");
        assertThat(desk.state(reference)).isEqualTo("VIEWING");
        done(desk.step("clerk", reference, "viewing-held", viewing("yes")));
        assertThat(desk.state(reference)).isEqualTo("DISCLOSED");

        done(desk.step(
                "controller",
                reference,
                "write-release",
                Map.of(
                        "way", "VIEWING",
                        "appointment", "4 March at 15:00 in the small meeting room",
                        "obscured", "Nothing: the other person consents",
                        "recipients", "Nobody")));
        desk.sends("controller", reference, "SAR-8");
        assertThat(desk.text(reference, "SAR-8")).contains("the other person consents", "copyright");
    }

    @Test
    @Shows("T-9.4")
    void anAgentWithoutAuthorityIsHeldAskedAndToldNothing() {
        desk.becomes("2026-02-09T10:00");
        String reference = agent("Glen Hart", "Hazel Hart", "1990-01-01");
        assertThat(desk.page(reference).get("holds").isEmpty()).isFalse();
        assertThat(desk.closedGates(reference)).contains("authority");

        done(desk.step(
                "controller", reference, "ask-authority", Map.of("why", "No letter of your sister's was enclosed")));
        desk.sends("controller", reference, "SAR-4a");
        assertThat(desk.mailboxOf("glen.hart@home.example").getLast()).doesNotContain("secured", "recording shows");

        desk.becomes("2026-02-20T10:00");
        done(desk.step("controller", reference, "authority-seen", authority("SIGNED")));
        assertThat(desk.owed(reference, "agent-answer").get("due").asString()).isEqualTo("2026-03-20");
        assertThat(desk.closedGates(reference)).doesNotContain("authority");

        done(desk.step(
                "controller",
                reference,
                "police-check",
                Map.of("asked", "The station at Anytown, today", "linked", "NO")));
        assertThat(desk.screen(reference)).contains("The station at Anytown, today", "Is there a link?");
    }

    @Test
    void aConsentThatIsNotGivenFreelyOpensNoGate() {
        desk.becomes("2026-02-10T10:00");
        String reference = agent("The Employer", "Hugh Lamb", "1990-01-01");
        var forced = new HashMap<>(authority("SIGNED"));
        forced.put("freely", "no");
        done(desk.step("controller", reference, "authority-seen", forced));

        assertThat(desk.closedGates(reference)).contains("authority");
    }

    @Test
    @Shows({"T-9.1c", "T-A1.2", "T-A1.3"})
    void anotherNameOnThePaperIsAskedAboutAndPhotocopiesDoNotCount() {
        desk.becomes("2026-03-05T13:00");
        String reference = desk.request("Lena Jones", "2026-03-02T14:00");
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cash")));
        done(desk.record(
                "clerk",
                reference,
                "identity",
                Map.of(
                        "seen",
                        List.of("PASSPORT"),
                        "originals",
                        Map.of("PASSPORT", 0),
                        "satisfied",
                        false,
                        "note",
                        "A photocopy, which says Lena Evans")));
        assertThat(desk.screen(reference)).contains("Passport was seen, no original");
        done(desk.step(
                "controller",
                reference,
                "ask-identity",
                Map.of(
                        "why",
                        "Your passport bears another name",
                        "alsoNeeded",
                        "The original marriage certificate or deed poll")));
        desk.sends("controller", reference, "SAR-4");

        assertThat(desk.state(reference)).isEqualTo("AWAITING_ID");
        assertThat(desk.mailboxOf("lena.jones@home.example").getLast()).contains("original");
        assertThat(desk.warnings(reference)).contains("W-10");
        assertThat(desk.closedGates(reference)).contains("identity");

        done(desk.step(
                "clerk",
                reference,
                "originals-in",
                Map.of("papers", "Passport, deed poll", "came", "POST", "kept", "The safe")));
        done(desk.record(
                "clerk",
                reference,
                "identity",
                Map.of(
                        "seen",
                        List.of("PASSPORT", "NAME_CHANGE"),
                        "originals",
                        Map.of("PASSPORT", 1, "NAME_CHANGE", 1),
                        "satisfied",
                        true,
                        "note",
                        "Passport and deed poll")));
        assertThat(desk.screen(reference)).contains("Passport was seen, one original");
        assertThat(desk.closedGates(reference)).doesNotContain("identity");
        assertThat(desk.step("clerk", reference, "close", Map.of("result", "x", "holds_reviewed", "yes"))
                        .words())
                .contains("Blocked");
        done(desk.step(
                "clerk",
                reference,
                "originals-out",
                Map.of(
                        "went",
                        "RECORDED_DELIVERY",
                        "documents",
                        "Passport, deed poll",
                        "how",
                        "RECORDED_DELIVERY",
                        "tracking",
                        "ZZ123456789GB")));
        assertThat(desk.letters(reference)).anyMatch(letter -> letter.startsWith("SAR-11"));
    }

    @Test
    @Shows("T-9.9")
    void fromTheLastOfJanuaryTheLawsMonthGovernsAndItSaysSo() {
        desk.becomes("2026-01-31T11:00");
        String reference = desk.request("Mona Pike", "2026-01-30T14:00");
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cash")));

        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-03-02");
        assertThat(desk.owed(reference, "sar-answer").get("explanation").asString())
                .contains("3 March 2026");
        assertThat(desk.warnings(reference)).contains("W-04");
    }

    @Test
    @Shows({"T-9.1d", "T-9.8a", "T-A1.1"})
    void aVagueTimeIsAskedAboutWithSevenWorkingDays() {
        desk.becomes("2026-03-10T11:00");
        var typed = DayAtTheDesk.person("Nell Oakes", "2026-03-07T12:00");
        typed.remove("incident-from");
        typed.put("words", "I was there some time on Saturday afternoon.");
        String reference = desk.entered("IN_PERSON", "SUBJECT_ACCESS", typed);
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "GAPS", "gaps", "The hour")));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cash")));

        done(desk.step("controller", reference, "ask-information", asked("no")));
        desk.sends("controller", reference, "SAR-5");
        assertThat(desk.state(reference)).isEqualTo("AWAITING_INFO");
        assertThat(desk.owed(reference, "reply").get("due").asString()).isEqualTo("2026-03-19");
        assertThat(desk.owed(reference, "sar-answer").get("due").asString()).isEqualTo("2026-04-10");
    }

    @Test
    @Shows({"T-1.2", "T-9.3", "T-9.15", "T-A1.5"})
    void aRefusalForALiveInvestigationDoesNotTipOff() {
        desk.becomes("2026-03-11T11:00");
        String reference = readyToCheck("Olaf Reed", "2026-03-09T14:00");
        assertThat(desk.closedGates(reference)).contains("six-checks");
        done(desk.record("controller", reference, "six-checks", checks(false)));
        assertThat(desk.step("controller", reference, "search", Map.of("result", "FOUND", "searched", "x"))
                        .words())
                .contains("9.3");
        done(desk.step(
                "controller",
                reference,
                "exemption",
                Map.of("exemption", "CRIME", "basis", "An officer asked us not to tell")));
        done(desk.record(
                "controller",
                reference,
                "decision",
                Map.of("verdict", "REFUSE", "basis", "Part of a live investigation")));
        done(desk.step(
                "controller",
                reference,
                "write-refusal",
                Map.of("extent", "WHOLE", "tellReasons", "no", "reasons", "A live criminal investigation")));
        String asDrafted = desk.rewords("controller", reference, "SAR-9", "We cannot give you the images.");
        assertThat(desk.warnings(reference)).contains("W-12");
        desk.rewords("controller", reference, "SAR-9", asDrafted);
        assertThat(desk.warnings(reference)).doesNotContain("W-12");
        desk.sends("controller", reference, "SAR-9");

        assertThat(desk.mailboxOf("olaf.reed@home.example").getLast())
                .doesNotContainIgnoringCase("investigation")
                .doesNotContainIgnoringCase("police")
                .contains("Information Commissioner", "court");
        assertThat(desk.state(reference)).isEqualTo("REFUSED");
        assertThat(desk.register("refusals", reference)).hasSize(1);
    }

    @Test
    @Shows({"T-9.10", "T-5.9"})
    void anOperatorMayNotSearchForAPerson() {
        desk.becomes("2026-03-12T11:00");
        String reference = readyToSearch("Pia Stone", "2026-03-10T14:00");

        assertThat(desk.step("operator", reference, "search", Map.of("result", "NONE", "searched", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.step("clerk", reference, "search", Map.of("result", "NONE", "searched", "x"))
                        .status())
                .isEqualTo(403);
    }

    private String askedOn19December(String name) {
        desk.becomes("2025-12-15T10:00");
        String reference = desk.request(name, "2025-12-13T14:00");
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cheque")));
        desk.becomes("2025-12-19T10:00");
        done(desk.step("controller", reference, "ask-information", asked("yes")));
        desk.sends("controller", reference, "SAR-5");
        assertThat(desk.state(reference)).isEqualTo("AWAITING_INFO");
        return reference;
    }

    private String readyToCheck(String name, String when) {
        String reference = desk.request(name, when);
        done(desk.step("clerk", reference, "form-arrived", Map.of("legible", "YES")));
        done(desk.record("clerk", reference, "fee", Map.of("pence", 1000, "method", "cheque")));
        done(desk.record(
                "clerk",
                reference,
                "identity",
                Map.of(
                        "seen",
                        List.of("PASSPORT", "COUNCIL_TAX"),
                        "satisfied",
                        true,
                        "note",
                        "Both seen at the counter")));
        done(desk.step(
                "controller",
                reference,
                "locate",
                Map.of("can_be_located", "yes", "objective", "c", "basis", "Day, hour and entrance are known")));
        return reference;
    }

    private String readyToSearch(String name, String when) {
        String reference = readyToCheck(name, when);
        done(desk.record("controller", reference, "six-checks", checks(true)));
        return reference;
    }

    private String agent(String name, String subject, String born) {
        var typed = DayAtTheDesk.person(name, desk.today().minusDays(2) + "T14:00");
        typed.put("ds_full_name", subject);
        typed.put("ds_date_of_birth", born);
        typed.put("relationship", "relative");
        return desk.entered("IN_PERSON", "AGENT_ACCESS", typed);
    }

    static Map<String, Object> checks(boolean noLiveInvestigation) {
        return Map.of(
                "noLiveInvestigation", noLiveInvestigation,
                "noCivilProceedings", true,
                "noOpenDispute", true,
                "originalAndAudited", true,
                "notRemovedOrCopied", true,
                "namedIndividualOnly", true,
                "basis", "The file and a call to the police");
    }

    static Map<String, String> asked(String needed) {
        return Map.of("needed_to_identify", needed, "needed", "The hour at which you were there");
    }

    static Map<String, String> disregarded() {
        return Map.of(
                "why", "No answer came in seven working days", "reason", "We asked on 19 December; no answer came");
    }

    static Map<String, String> viewing(String inPrivate) {
        return Map.of(
                "private", inPrivate, "place", "Small meeting room, 15:00", "present", "The person and the manager");
    }

    static Map<String, String> shown(String ground) {
        return Map.of("ground", ground, "may_be_shown", "yes", "basis", "Asked in writing");
    }

    static Map<String, String> authority(String basis) {
        return Map.of("basis", basis, "freely", "yes", "sufficient", "yes", "seen", "A signed letter that names both");
    }
}
