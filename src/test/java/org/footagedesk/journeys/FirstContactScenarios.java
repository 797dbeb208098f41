package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.journeys.DayAtTheDesk.Told.done;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.footagedesk.Shows;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.KeepTypedRequest;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What happens when something arrives: footage about to go, the same thing twice, machines, clocks that are wrong (DOMAIN F 5, 10, 11, 14, 15). */
abstract class FirstContactScenarios {

    private static final String WHICH_OF_THE_TWO = "before or after the clocks changed";

    @Autowired
    private DayAtTheDesk desk;

    @Autowired
    private KeepTypedRequest chat;

    @Test
    @Shows({"T-5.8", "T-9.4"})
    void footageOfTwentyNineDaysAgoIsHeldAtOnceWithoutFeeFormOrIdentityAndPeopleAreTold() {
        desk.becomes("2026-06-30T16:40");
        desk.recorded("CIVIC-RAMP", "2026-06-01T16:00", Duration.ofHours(2));
        chat.keep(chatted("Ria Vale", "2026-06-01T16:30", "2026-06-01T17:30"), Instant.parse("2026-06-30T15:40:00Z"));
        desk.isIdle();
        String reference = desk.casesWith("ria.vale@home.example").getFirst();
        JsonNode hold = desk.page(reference).get("holds").get(0);

        assertThat(hold.get("state").asString()).isEqualTo("SECURED");
        assertThat(Instant.parse(hold.get("overwriteAt").asString())).isBefore(Instant.parse("2026-07-01T15:30:00Z"));
        assertThat(urgentMailsOf("controller", reference)).isEqualTo(1);
        assertThat(urgentMailsOf("gpm", reference)).isEqualTo(1);
        desk.becomes("2026-07-01T09:00");
        assertThat(urgentMailsOf("controller", reference)).isEqualTo(2);
    }

    @Test
    @Shows("T-5.8")
    void whoKeepsTheCopyEndsTheUrging() {
        desk.becomes("2026-06-29T16:40");
        desk.recorded("CIVIC-RAMP", "2026-05-31T16:00", Duration.ofHours(2));
        chat.keep(chatted("Rob Vale", "2026-05-31T16:30", "2026-05-31T17:30"), Instant.parse("2026-06-29T15:40:00Z"));
        desk.isIdle();
        String reference = desk.casesWith("rob.vale@home.example").getFirst();
        String hold = "/desk/cases/" + reference + "/holds/"
                + desk.page(reference).get("holds").get(0).get("id").asString();
        desk.signedIn("controller").submit("/desk/cases/" + reference, hold + "/keep", Map.of());

        desk.becomes("2026-06-30T09:00");
        assertThat(urgentMailsOf("controller", reference)).isEqualTo(1);
    }

    @Test
    void theSameRequestByMailTwiceAndByChatIsOneCaseWithOneReceipt() {
        desk.becomes("2026-04-13T09:00");
        String words =
                "Please send me a copy of the CCTV footage of me. My name is Sam Weir. I was at the ramp entrance of"
                        + " the Civic Hall on 12 April 2026 at 14:00, wearing a red coat.";
        desk.mail("Sam Weir", "sam.weir@home.example", "CCTV", words);
        desk.becomes("2026-04-13T09:02");
        desk.mail("Sam Weir", "sam.weir@home.example", "CCTV", words);
        desk.becomes("2026-04-13T10:00");
        chat.keep(chatted("Sam Weir", "2026-04-12T14:00", "2026-04-12T14:00"), Instant.parse("2026-04-13T09:00:00Z"));
        desk.isIdle();

        List<String> references = desk.casesWith("sam.weir@home.example");
        assertThat(references).hasSize(1);
        JsonNode page = desk.page(references.getFirst());
        assertThat(page.get("receivedAt").asString()).isEqualTo("2026-04-13T08:00:00Z");
        assertThat(page.get("submissions").size()).isEqualTo(3);
        assertThat(desk.letters(references.getFirst()).stream().filter(letter -> !letter.endsWith("WITHDRAWN")))
                .hasSize(1);

        desk.mail("Sam Weir", "sam.weir@home.example", "CCTV", words.replace("12 April", "5 April"));
        desk.mail("Tam Weir", "tam.weir@home.example", "CCTV", words.replace("Sam Weir", "Tam Weir"));
        assertThat(desk.casesWith("sam.weir@home.example")).hasSize(2);
        assertThat(desk.casesWith("tam.weir@home.example")).hasSize(1).doesNotContainAnyElementsOf(references);
    }

    @Test
    void anAutomaticAnswerIsFiledWithoutReplyAndTouchesNoClock() {
        desk.becomes("2026-04-14T09:00");
        String reference = desk.request("Una York", "2026-04-12T14:00");
        desk.sends("clerk", reference, firstLetter(reference));
        String due = desk.owed(reference, "sar-answer").get("due").asString("");
        int before = desk.mailboxOf("una.york@home.example").size();
        List<String> letters = desk.letters(reference);

        desk.mailArrives(Neighbourhood.mail(
                "Una York",
                "una.york@home.example",
                "away-" + reference + "@mail.example",
                Map.of("Auto-Submitted", "auto-replied", "Subject", "Out of office"),
                "I am away."));
        desk.mail("Una York", "una.york@home.example", "Out of office: " + reference, "I am away until Monday.");

        assertThat(desk.mailboxOf("una.york@home.example")).hasSize(before);
        assertThat(desk.owed(reference, "sar-answer").get("due").asString("")).isEqualTo(due);
        assertThat(desk.letters(reference)).isEqualTo(letters);
    }

    @Test
    @Shows("T-9.8b")
    void anAutomaticAnswerIsNeverTheReplyForWhichARequestWaits() {
        desk.becomes("2026-04-15T09:00");
        String reference = desk.request("Ula York", "2026-04-13T14:00");
        done(desk.step("controller", reference, "ask-information", SubjectAccessScenariosIT.asked("yes")));
        desk.sends("controller", reference, "SAR-5");
        desk.isAwayAndSaysSoByItself("Ula York");

        assertThat(desk.page(reference).get("submissions").size()).isEqualTo(2);
        assertThat(desk.state(reference)).isEqualTo("AWAITING_INFO");
        assertThat(desk.owed(reference, "reply").get("state").asString()).isEqualTo("OPEN");
        desk.replies("Ula York", "It was at half past two.");
        assertThat(desk.state(reference)).isNotEqualTo("AWAITING_INFO");
    }

    @Test
    @Shows({"T-5.4", "T-6.5"})
    void aRecorderThatIsSevenMinutesFastIsSearchedByItsOwnClockAndTheOffsetOfOldFootageStays() {
        desk.becomes("2026-01-05T09:00");
        done(check("GUILDHALL", "2026-01-05", 420, "no"));
        desk.becomes("2026-01-12T09:00");
        desk.recorded("GUILDHALL-FRONT", "2026-01-10T13:00", Duration.ofHours(3));
        var typed = DayAtTheDesk.person("Vic Ames", "2026-01-10T14:00");
        typed.put("incident-to", "14:30");
        typed.put("words", "I was at the front door of the Guildhall.");
        typed.put("incident_location", "front door of the Guildhall");
        String reference = desk.entered("IN_PERSON", "SUBJECT_ACCESS", typed);

        JsonNode displayed = displayed("GUILDHALL-FRONT", "2026-01-10T14:00:00Z", "2026-01-10T14:30:00Z");
        assertThat(displayed.get("displayedFrom").asString()).isEqualTo("2026-01-10T14:07:00Z");
        assertThat(displayed.get("displayedTo").asString()).isEqualTo("2026-01-10T14:37:00Z");
        JsonNode hold = hold(reference, "GUILDHALL-FRONT");
        assertThat(hold.at("/recorderTime/offset").asString()).isEqualTo("7 minutes fast");
        assertThat(hold.at("/recorderTime/checkedOn").asString()).isEqualTo("2026-01-05");

        desk.becomes("2026-01-13T09:00");
        done(check("GUILDHALL", "2026-01-13", 0, "yes"));
        assertThat(hold(reference, "GUILDHALL-FRONT").at("/recorderTime/offset").asString())
                .isEqualTo("7 minutes fast");
        desk.becomes("2026-08-20T09:00");
        assertThat(displayed("GUILDHALL-FRONT", "2026-08-19T14:00:00Z", "2026-08-19T14:30:00Z")
                        .get("warning")
                        .asString())
                .contains("W-22");
    }

    @Test
    void anHourThatHappenedTwiceIsSearchedAsOneWithAnHourToEitherSideOfBoth() {
        desk.becomes("2026-10-26T09:00");
        desk.mail(
                "Wes Bird",
                "wes.bird@home.example",
                "CCTV",
                "Please send me the CCTV footage of me. My name is Wes Bird. I was at the ramp entrance of the Civic Hall on"
                        + " 25 October 2026 at 01:30, wearing a red coat.");
        String reference = desk.casesWith("wes.bird@home.example").getFirst();

        JsonNode hold = hold(reference, "CIVIC-RAMP");
        assertThat(hold.get("from").asString()).isEqualTo("2026-10-24T23:30:00Z");
        assertThat(hold.get("to").asString()).isEqualTo("2026-10-25T02:30:00Z");
        assertThat(desk.owed(reference, "sar-acknowledgement").get("due").asString())
                .isEqualTo("2026-10-27");
        assertThat(desk.text(reference, firstLetter(reference))).contains(WHICH_OF_THE_TWO);
    }

    @Test
    void anHourThatNeverWasIsHeldAroundTheChangeOfTheClock() {
        desk.becomes("2026-03-30T09:00");
        desk.mail(
                "Xan Bird",
                "xan.bird@home.example",
                "CCTV",
                "Please send me the CCTV footage of me. My name is Xan Bird. I was at the ramp entrance of the Civic Hall on"
                        + " 29 March 2026 at 01:30, wearing a red coat.");
        String reference = desk.casesWith("xan.bird@home.example").getFirst();

        JsonNode hold = hold(reference, "CIVIC-RAMP");
        assertThat(Instant.parse(hold.get("from").asString())).isBefore(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(Instant.parse(hold.get("to").asString())).isAfter(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(desk.text(reference, firstLetter(reference))).contains(WHICH_OF_THE_TWO);
    }

    @ParameterizedTest
    @CsvSource({"Yan Bird, 17:00, true", "Zoe Bird, 13:00, false"})
    @Shows("T-9.1d")
    void aTimeStatedWiderThanThePolicysPrecisionIsAskedForMoreExactly(String name, String to, boolean asked) {
        desk.becomes("2026-04-20T09:00");
        var typed = DayAtTheDesk.person(name, "2026-04-18T12:00");
        typed.put("incident-to", to);
        String reference = desk.entered("IN_PERSON", "SUBJECT_ACCESS", typed);

        assertThat(desk.text(reference, firstLetter(reference)).contains("the date and the time, to within an hour"))
                .isEqualTo(asked);
    }

    @Test
    @Shows({"T-4.4", "T-7.4"})
    void whoMayLookForOneObjectiveOnlyIsDeniedTheRest() {
        desk.becomes("2026-04-21T09:00");
        assertThat(desk.post("finhr", "/api/reviews", review("b")).status()).isEqualTo(403);
        assertThat(desk.post("operator", "/api/reviews", review("a")).words()).contains("trained");
    }

    private long urgentMailsOf(String who, String reference) {
        return desk.mailboxOf(who + "@desk.localhost").stream()
                .filter(mail -> mail.contains("Urgent: footage of " + reference))
                .count();
    }

    private String firstLetter(String reference) {
        return desk.letters(reference).getFirst().split(" ")[0];
    }

    private JsonNode hold(String reference, String camera) {
        return desk.page(reference)
                .get("holds")
                .valueStream()
                .filter(hold -> hold.get("camera").asString().equals(camera))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode displayed(String camera, String from, String to) {
        return desk.get("clerk", "/api/upkeep/displayed?camera=" + camera + "&from=" + from + "&to=" + to);
    }

    private DayAtTheDesk.Told check(String recorder, String on, int seconds, String corrected) {
        return desk.post(
                "clerk",
                "/api/upkeep",
                Map.of(
                        "duty",
                        "clock-check",
                        "thing",
                        recorder,
                        "on",
                        on,
                        "answers",
                        Map.of(
                                "time",
                                "08:30",
                                "offset_seconds",
                                String.valueOf(seconds),
                                "source",
                                "speaking clock",
                                "corrected",
                                corrected)));
    }

    private static Map<String, String> review(String objective) {
        return Map.of(
                "camera", "CIVIC-STEPS",
                "from", "2026-04-20T10:00:00Z",
                "to", "2026-04-20T11:00:00Z",
                "objective", objective,
                "words", "benches were broken");
    }

    private static TypedRequest chatted(String name, String from, String to) {
        return new TypedRequest(
                Channel.CHAT,
                RequestKind.SUBJECT_ACCESS,
                Map.of(
                        FieldKey.REQUESTER_NAME,
                        name,
                        FieldKey.REQUESTER_EMAIL,
                        DayAtTheDesk.address(name),
                        FieldKey.CAMERA,
                        "CIVIC-RAMP",
                        FieldKey.SITE,
                        "CIVIC_HALL",
                        FieldKey.INCIDENT_LOCATION,
                        "ramp entrance of the Civic Hall",
                        FieldKey.INCIDENT_FROM,
                        from,
                        FieldKey.INCIDENT_TO,
                        to),
                "I was at the ramp.");
    }
}
