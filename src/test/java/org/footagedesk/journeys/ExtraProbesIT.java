package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.footagedesk.Shows;
import org.footagedesk.desk.Visitor;
import org.footagedesk.intake.clamd.PretendedClamd;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What somebody tries who wants to know whether the gates hold (DOMAIN F, extra probes). */
@OnASetDay
class ExtraProbesIT {

    @Autowired
    private DayAtTheDesk desk;

    @Autowired
    private PretendedClamd clamd;

    @AfterEach
    void theScannerIsThere() {
        clamd.answers(true);
    }

    @Test
    @Shows("T-5.7")
    void withoutAReasonThereIsNoCopyAndWithoutACopyNoNumberIsGiven() {
        desk.becomes("2026-04-22T10:00");
        String reference = desk.request("Abe Nunn", "2026-04-21T14:00");
        assertThat(desk.closedGates(reference)).contains("copy");

        assertThat(desk.record(
                                "controller",
                                reference,
                                "copy-permission",
                                Map.of("reason", "", "recipient", "Abe Nunn"))
                        .status())
                .isEqualTo(422);
        assertThat(desk.record("clerk", reference, "copy-permission", Map.of("reason", "Wanted", "recipient", "Abe"))
                        .status())
                .isEqualTo(403);
        assertThat(desk.closedGates(reference)).contains("copy");
        assertThat(desk.register("working-copies", reference)).isEmpty();
    }

    @Test
    @Shows({"T-9.4", "T-5.8"})
    void footageOnWhichAnotherCaseReliesIsNotLetGoUntilNothingIsToBeDoneThere() {
        desk.becomes("2026-04-22T11:00");
        desk.recorded("CIVIC-RAMP", "2026-04-20T08:00", Duration.ofHours(3));
        String first = desk.request("Bea Nunn", "2026-04-20T09:30");
        String other = desk.request("Cid Nunn", "2026-04-20T09:30");

        assertThat(released(first).text()).contains("The footage cannot go", other);
        assertThat(hold(first).get("state").asString()).isEqualTo("SECURED");

        done(desk.step("clerk", other, "withdraw", Map.of("how", "TELEPHONE", "words", "No longer wanted")));
        released(first);
        assertThat(hold(first).get("state").asString()).isEqualTo("RELEASED");
    }

    @Test
    void aDeathIsForAPersonToThinkAboutFirst() {
        desk.becomes("2026-04-22T12:00");
        desk.mail(
                "Dot Nunn",
                "dot.nunn@home.example",
                "CCTV",
                "Please send me the CCTV footage of my husband Ed Nunn at the ramp entrance of the Civic Hall on 21 April 2026 at"
                        + " 14:00. He died on Tuesday.");
        String reference = desk.casesWith("dot.nunn@home.example").getFirst();

        assertThat(forPerson(reference)).singleElement().asString().contains("death");
        assertThat(desk.screen(reference)).contains("Think about this first", "The words speak of a death");
        assertThat(desk.page(reference).get("holds")).isNotEmpty();
        assertThat(desk.letters(reference)).isNotEmpty().allMatch(letter -> letter.endsWith("WAITING"));
    }

    @Test
    void aRequesterWhoDiesMeanwhileIsForAPersonAsWell() {
        desk.becomes("2026-04-22T13:00");
        String reference = desk.request("Fay Nunn", "2026-04-21T14:00");
        assertThat(forPerson(reference)).isEmpty();
        desk.sends("clerk", reference, desk.letters(reference).getFirst().split(" ")[0]);

        desk.replies("Fay Nunn", "I am her son. My mother has died. What happens now?");
        assertThat(forPerson(reference)).singleElement().asString().contains("death");
        assertThat(desk.state(reference)).isNotIn("CLOSED", "WITHDRAWN");
    }

    @Test
    void whoIsMadeToAskByAnEmployerIsForAPersonToAskAlone() {
        desk.becomes("2026-04-22T14:00");
        desk.mail(
                "Gus Nunn",
                "gus.nunn@home.example",
                "CCTV",
                "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 21 April 2026 at 14:00. My employer"
                        + " told me to ask for it and to bring it to work.");
        String reference = desk.casesWith("gus.nunn@home.example").getFirst();

        assertThat(forPerson(reference)).singleElement().asString().contains("made to ask", "offence");
        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("SUBJECT_ACCESS");

        done(desk.step("clerk", reference, "signal-considered", Map.of("words", "Asked alone: wants it for himself")));
        assertThat(forPerson(reference)).isEmpty();
        desk.mail(
                "Gus Nunn",
                "gus.nunn@home.example",
                "CCTV",
                "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 21 April 2026 at 14:00. My employer"
                        + " told me to ask for it and to bring it to work.");
        assertThat(forPerson(reference)).hasSize(1);
    }

    @Test
    void anAttachmentWithMalwareIsQuarantinedAndItsCaseIsKept() {
        desk.becomes("2026-04-22T15:00");
        desk.mailArrives("From: Hal Nunn <hal.nunn@home.example>\r\nTo: cctv@desk.localhost\r\nSubject: CCTV\r\n"
                + "Message-ID: <infected@mail.example>\r\nDate: Wed, 22 Apr 2026 14:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n\r\nPlease send me the CCTV footage of me"
                + " at the ramp entrance of the Civic Hall on 21 April 2026 at 14:00.\r\n--part\r\nContent-Type:"
                + " text/plain\r\nContent-Disposition: attachment; filename=form.txt\r\n\r\n"
                + PretendedClamd.EICAR + "\r\n--part--\r\n");
        String reference = desk.casesWith("hal.nunn@home.example").getFirst();
        String paper = desk.page(reference).at("/documents/0/sha256").asString();

        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(desk.page(reference).get("holds")).isNotEmpty();
        assertThat(desk.screen(reference)).contains("form.txt is in quarantine: " + PretendedClamd.NAME);
        String there = "/desk/cases/" + reference + "/documents/" + paper;
        assertThat(desk.signedIn("clerk").get(there).status()).isEqualTo(404);
        assertThat(desk.signedIn("controller").get(there + "/file").status()).isEqualTo(404);
    }

    @Test
    void whileTheScannerIsAwayTheWordsAreReadTheFootageIsHeldAndThePapersJoinLater() {
        desk.becomes("2026-04-22T16:00");
        clamd.answers(false);
        desk.mailArrives(
                withForm(
                        "Ida Nunn",
                        "Please send me the CCTV footage of me at the ramp entrance of the Civic Hall on 21 April 2026 at 14:00."));
        String reference = desk.casesWith("ida.nunn@home.example").getFirst();

        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(desk.page(reference).get("holds")).isNotEmpty();
        assertThat(desk.page(reference).get("documents")).isEmpty();
        assertThat(desk.screen(reference)).contains("form.txt is not scanned yet");

        desk.becomes("2026-04-22T17:00");
        assertThat(desk.page(reference).get("documents")).isEmpty();

        clamd.answers(true);
        desk.becomes("2026-04-22T18:00");
        assertThat(desk.page(reference).get("documents")).hasSize(1);
        assertThat(desk.screen(reference)).doesNotContain("not scanned yet");
        assertThat(desk.casesWith("ida.nunn@home.example")).containsExactly(reference);
    }

    @Test
    void whatOnlyAPaperSaysIsHeldAndToldApartOnceTheScannerIsBack() {
        desk.becomes("2026-04-22T19:00");
        clamd.answers(false);
        desk.mailArrives(withForm("Jan Nunn", "Please see attached."));
        String reference = desk.casesWith("jan.nunn@home.example").getFirst();
        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("INFORMATION");

        clamd.answers(true);
        desk.becomes("2026-04-22T20:00");
        assertThat(desk.page(reference).get("kind").asString()).isEqualTo("SUBJECT_ACCESS");
        assertThat(desk.page(reference).get("holds")).isNotEmpty();
    }

    @Test
    void aComplaintThatIsMadeAgainOnceItsCaseHasEndedIsANewOne() {
        desk.becomes("2026-04-22T21:00");
        String words =
                "I make a subject access request under Article 15 of the UK GDPR. Please send me the CCTV footage of me at"
                        + " the ramp entrance of the Civic Hall on 21 April 2026 at 14:00. I also want to complain that your staff kept me"
                        + " waiting.";
        desk.mail("Kim Nunn", "kim.nunn@home.example", "CCTV", words);
        String complaint = complaints("kim.nunn@home.example").getFirst();
        done(desk.step("clerk", complaint, "withdraw", Map.of("how", "TELEPHONE", "words", "Settled")));

        desk.mail("Kim Nunn", "kim.nunn@home.example", "CCTV", words);
        assertThat(complaints("kim.nunn@home.example")).hasSize(2);
        assertThat(desk.page(complaint).get("submissions")).hasSize(1);
        assertThat(desk.casesWith("kim.nunn@home.example")).hasSize(3);
    }

    private List<String> complaints(String address) {
        return desk.casesWith(address).stream()
                .filter(reference -> desk.page(reference).get("kind").asString().equals("COMPLAINT"))
                .toList();
    }

    private static String withForm(String name, String words) {
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '.');
        return "From: " + name + " <" + address + "@home.example>\r\nTo: cctv@desk.localhost\r\nSubject: CCTV\r\n"
                + "Message-ID: <" + address + "-form@mail.example>\r\nDate: Wed, 22 Apr 2026 14:00:00 +0000\r\n"
                + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=part\r\n\r\n--part\r\n\r\n" + words
                + "\r\n--part\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=form.txt\r\n\r\n"
                + "Subject access request. Please send me a copy of the CCTV footage of me.\r\nCamera: CIVIC-RAMP\r\nDate and time: 21 April 2026 at 15:00\r\n"
                + "Where: ramp entrance of the Civic Hall\r\n--part--\r\n";
    }

    private List<String> forPerson(String reference) {
        return desk.get("clerk", "/api/cases/" + reference + "/aside")
                .get("forPerson")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode hold(String reference) {
        return desk.page(reference)
                .get("holds")
                .valueStream()
                .filter(hold -> hold.get("camera").asString().equals("CIVIC-RAMP"))
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Answer released(String reference) {
        String release = "/desk/cases/" + reference + "/holds/"
                + hold(reference).get("id").asString() + "/release";
        Visitor.Answer answer = desk.signedIn("controller")
                .submit("/desk/cases/" + reference, release, Map.of("reason", "Nobody needs it"));
        desk.isIdle();
        return answer;
    }
}
