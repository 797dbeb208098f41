package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.footagedesk.desk.Visitor;
import org.footagedesk.intake.clamd.PretendedClamd;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What somebody tries who wants to know whether the gates hold (DOMAIN F, extra probes). */
@OnASetDay
class ExtraProbesIT {

    @Autowired
    private DayAtTheDesk desk;

    @Autowired
    private JdbcClient database;

    @Test
    @Shows({"T-4.4", "T-5.9"})
    void theFinanceManagerWhoOpensACameraForVandalismIsDeniedAndTheDenialIsOnRecord() {
        desk.becomes("2026-04-22T09:00");
        int before = denials("finhr");

        assertThat(desk.post(
                                "finhr",
                                "/api/reviews",
                                Map.of(
                                        "camera", "CIVIC-STEPS",
                                        "from", "2026-04-21T10:00:00Z",
                                        "to", "2026-04-21T11:00:00Z",
                                        "objective", "b",
                                        "words", "benches were broken"))
                        .status())
                .isEqualTo(403);
        assertThat(denials("finhr")).isEqualTo(before + 1);
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
        assertThat(desk.screen(reference)).contains("is in quarantine: " + PretendedClamd.NAME);
        String there = "/desk/cases/" + reference + "/documents/" + paper;
        assertThat(desk.signedIn("clerk").get(there).status()).isEqualTo(404);
        assertThat(desk.signedIn("controller").get(there + "/file").status()).isEqualTo(404);
    }

    private int denials(String who) {
        return database.sql("select count(*) from journal where stream like 'denial/%' and actor = :who")
                .param("who", who)
                .query(Integer.class)
                .single();
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
