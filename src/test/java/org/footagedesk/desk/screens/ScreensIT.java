package org.footagedesk.desk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.footagedesk.desk.OnPaper;
import org.footagedesk.desk.PaperCases;
import org.footagedesk.desk.PaperDesk;
import org.footagedesk.desk.PaperFootage;
import org.footagedesk.desk.Visitor;
import org.footagedesk.redaction.Box;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.env.Environment;

@OnPaper
class ScreensIT {

    private static final String CASE = "/desk/cases/" + PaperCases.ORDINARY;
    private static final String FOOTAGE = CASE + "/footage/h1";

    @Autowired
    private Environment environment;

    @Autowired
    private Home home;

    @Autowired
    private PaperDesk desk;

    @Autowired
    private PaperFootage footage;

    @BeforeEach
    void forget() {
        desk.forget();
    }

    @Test
    void todaySaysWhoWhatWhyNowAndTheOneThingToDo() {
        var today = as("clerk").get("/desk").page();

        assertThat(today.select("#main-content h2").eachText())
                .containsExactly(
                        "Near the limit",
                        "Footage at risk 1",
                        "New subject access requests 1",
                        "Letters to approve 2",
                        "Waiting for a decision 0",
                        "Late soon 4",
                        "Due in the house 8");
        assertThat(today.selectFirst(".screens-row").text())
                .contains("PC Example", "Civic Hall", "did not answer", "5 hours 10 minutes left", "Look at the hold");
        assertThat(today.select("a.screens-row__do").eachAttr("href")).contains("/desk/letters/l1");
    }

    @Test
    void aQuietDaySaysSo() {
        desk.nothingToDo();

        assertThat(as("clerk").get("/desk").text()).contains("A quiet day");
    }

    @ParameterizedTest
    @ValueSource(strings = {"controller", "clerk", "admin"})
    void aDifferenceBetweenMailboxAndStoreIsShownToWhoLooksAfterTheDesk(String name) {
        desk.alarm("1 mail has been in INBOX for more than ten minutes.");

        assertThat(as(name).get("/desk").text()).contains("Mailbox and store differ", "1 mail has been in INBOX");
        assertThat(as("auditor").get("/desk").text()).doesNotContain("Mailbox and store differ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tmo", "finhr", "operator", "committee", "auditor", "admin"})
    void whoMaySeeNoCaseFindsNoHintOfOne(String name) {
        var visitor = as(name);

        assertThat(visitor.get("/desk").body()).doesNotContain("/desk/cases", "/desk/letters", "CCTV-2026");
        assertThat(visitor.get("/desk/cases").status()).isEqualTo(403);
        assertThat(visitor.get(CASE).status()).isEqualTo(403);
        assertThat(visitor.get("/desk/cases/CCTV-2026-99999").status()).isEqualTo(403);
        assertThat(visitor.get("/desk/letters/l1").status()).isEqualTo(403);
    }

    @Test
    void aCaseIsAStoryWithBothClocksAndTheWritersOwnWords() {
        var page = as("clerk").get(CASE).page();

        assertThat(page.select(".screens-clock").eachText())
                .anySatisfy(clock -> assertThat(clock).contains("Policy", "not running"))
                .anySatisfy(clock -> assertThat(clock).contains("Law", "Thursday 9 April 2026"))
                .anySatisfy(clock -> assertThat(clock).contains("2 days 3 hours left"));
        assertThat(page.select("mark > span:first-child").eachText()).contains("yellow rain coat");
        assertThat(page.select(".screens-timeline").text()).contains("Clerk recorded the passport as seen.");
    }

    @Test
    void differentMessagesUnderOneNumberAreToldOnTheCaseAndAmongTheFiledMessages() {
        var told = "Two different messages came with one message number. Read both before you answer.";
        var onCase = as("clerk").get(CASE).page();
        var filed = as("clerk").get("/desk/filed").page();

        assertThat(onCase.text()).contains(told, "the other is among the filed messages.");
        assertThat(onCase.select("a[href=/desk/filed/00000000-0000-0000-0000-000000000001]"))
                .hasSize(1);
        assertThat(onCase.select("#message-s1")).hasSize(1);
        assertThat(filed.select("tbody tr").getFirst().text())
                .contains(
                        "Several different messages came with one message number. Read them all before you answer.",
                        "Others are on case " + PaperCases.ORDINARY + "; being read by the desk just now.");
        assertThat(filed.select("a[href=" + CASE + "#message-s1]")).hasSize(1);
        assertThat(filed.select("tbody tr").getLast().text()).doesNotContain("message number");
    }

    @Test
    void whatAPersonChangedInALetterIsToldApartForTheEyeAndForTheEar() {
        var changed = as("clerk").get("/desk/letters/l1").page().selectFirst(".screens-changes");

        assertThat(changed.select("ins").text())
                .isEqualTo("Put in: Please send the fee of £10.00. End of what was put in.");
        assertThat(changed.select("ins .govuk-visually-hidden")).hasSize(2);
        assertThat(changed.ownText() + changed.text()).contains("We received your request on 9 March 2026.");
        assertThat(as("clerk").get("/desk/letters/l1").text())
                .contains("As the desk drafted them")
                .contains("The law demands that this letter tells the way to a court. Its words no longer do.");
        assertThat(as("clerk").get("/desk/letters/l2").text()).doesNotContain("The law demands");
    }

    @Test
    void whatIsEnclosedIsListedAndOpens() {
        var visitor = as("clerk");

        assertThat(visitor.get("/desk/letters/l1")
                        .page()
                        .select("a[href=/desk/letters/l1/enclosures/0]")
                        .text())
                .isEqualTo("Subject access request form (PDF)");
        assertThat(visitor.get("/desk/letters/l1/enclosures/0").header("Content-Type"))
                .isEqualTo("application/pdf");
        assertThat(visitor.get("/desk/letters/l1/enclosures/1").status()).isEqualTo(404);
    }

    @Test
    void stepsThatARoleCanNeverTakeAreNotMentioned() {
        assertThat(as("clerk").get(CASE).text())
                .contains("Record the fee of £10.00")
                .doesNotContain("Retrieve and redact", "six checks", "Release the hold", "Hand over");
        assertThat(as("controller").get(CASE).text())
                .contains(
                        "Retrieve and redact",
                        "Hand over the copy Until: fee-paid The fee of £10.00 has not been recorded.");
    }

    @Test
    void whatComesNextStandsFirstAndTheRestIsFoldedAway() {
        var hand = as("controller").get(CASE).page().selectFirst("section[aria-labelledby=do-title]");

        assertThat(hand.select("> details.screens-more > summary").eachText()).contains("Write to them (1)");
        assertThat(hand.select("> details.screens-more > details.screens-step > summary")
                        .eachText())
                .anyMatch(step -> step.startsWith("Ask for what is needed"));
        assertThat(hand.select("> details.screens-step > summary").eachText())
                .noneMatch(step -> step.startsWith("Ask for what is needed"));
    }

    @Test
    void whatAReturnedFormLacksAndHowThePoliceAppliedStandOnTheCase() {
        var page = as("clerk").get(CASE);

        assertThat(page.text())
                .contains("A form came back with gaps", "Date of birth: enter a day.", "Applied verbally");
    }

    @Test
    void aLetterThatIsNotWrittenInALanguageOfTheBodySaysSo() {
        assertThat(as("clerk").get("/desk/letters/l1").text()).contains("Not written in Welsh", "Have it translated");
        assertThat(as("clerk").get("/desk/letters/l9").text()).doesNotContain("Not written in");
    }

    @Test
    void theDesksOwnDraftStandsBesideTheWordsThatAreChanged() {
        var editor = as("clerk").get("/desk/letters/l1").page().selectFirst("details#editor");

        assertThat(editor.select("textarea#edit-text").text()).contains("Please send the fee");
        assertThat(editor.select(".screens-editor__drafted").text())
                .contains("We received")
                .doesNotContain("fee");
    }

    @Test
    void aClerkCannotRetrieveFootage() {
        var clerk = as("clerk");

        assertThat(clerk.get(FOOTAGE).status()).isEqualTo(403);
        assertThat(clerk.get(FOOTAGE + "/still?at=0").status()).isEqualTo(403);
        assertThat(clerk.get(FOOTAGE + "/copies/r2/preview").status()).isEqualTo(403);
        assertThat(clerk.submit(CASE, FOOTAGE, mark()).status()).isEqualTo(403);
        assertThat(clerk.submit(CASE, FOOTAGE + "/copies/r3/download", Map.of()).status())
                .isEqualTo(403);
    }

    @Test
    void whatAStrangerWroteStaysInert() {
        var visitor = as("clerk");
        for (var path : new String[] {"/desk", "/desk/cases", "/desk/cases/" + PaperCases.HOSTILE}) {
            var page = visitor.get(path).page();

            assertThat(page.text()).contains(PaperCases.SCRIPT);
            assertThat(page.select("script:not([src])")).isEmpty();
            assertThat(page.select("[onerror], [style], img[src=x]")).isEmpty();
        }
        assertThat(visitor.get("/desk/cases/" + PaperCases.HOSTILE).text()).contains("[[${7*7}]]", "${7*7}");
        assertThat(visitor.get("/desk/cases?q=%22%3E" + "%3Cscript%3E").page().select("script:not([src])"))
                .isEmpty();
    }

    @Test
    void approvingTheLetterThatWasReadSendsIt() {
        var after = as("clerk").submit("/desk/letters/l1", "/desk/letters/l1/approve", read(PaperDesk.READ));

        assertThat(after.text()).contains("The letter is approved.");
        assertThat(desk.told()).containsExactly("approve l1 by clerk");
    }

    @Test
    void aChangedDraftIsRefused() {
        var after =
                as("clerk").submit("/desk/letters/l1", "/desk/letters/l1/approve", read(Sha256.of("an older text")));

        assertThat(after.path()).isEqualTo("/desk/letters/l1");
        assertThat(after.text()).contains("It has changed since you read it", "Read the letter again");
        assertThat(desk.told()).isEmpty();
    }

    @Test
    void aLetterKeptForTheControllerIsNotOfferedToAClerk() {
        assertThat(as("clerk").get("/desk/letters/l9").text())
                .contains("This letter is approved by the Data Controller.")
                .doesNotContain("Approve and send");
        assertThat(as("controller").get("/desk/letters/l9").text()).contains("Approve and send");
    }

    @Test
    void aLetterStandsInAFrameThatCanOnlyShowIt() {
        var visitor = as("clerk");

        assertThat(visitor.get("/desk/letters/l1").page().selectFirst("iframe").hasAttr("sandbox"))
                .isTrue();
        assertThat(visitor.get("/desk/letters/l1/as-read").header("Content-Security-Policy"))
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("script-src");
        assertThat(visitor.get("/desk/letters/l1/letter.pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
    }

    @Test
    void aReturnedLetterNeedsAWordWhy() {
        var visitor = as("clerk");

        assertThat(visitor.submit("/desk/letters/l1", "/desk/letters/l1/return", Map.of("note", " "))
                        .text())
                .contains("Enter what should be different.");
        visitor.submit("/desk/letters/l1", "/desk/letters/l1/return", Map.of("note", "Wrong name"));
        visitor.submit(
                "/desk/letters/l1", "/desk/letters/l1/edit", Map.of("sha256", PaperDesk.READ.hex(), "text", "Dear"));
        assertThat(desk.told()).containsExactly("return l1: Wrong name", "edit l1: Dear");
    }

    @ParameterizedTest
    @CsvSource({"ten,such as 10.00", "5.00,The fee is £10.00.", "10.5,such as 10.00"})
    void aWrongAmountIsExplainedBesideItsField(String amount, String said) {
        var after = as("clerk").submit(CASE, CASE + "/fee", Map.of("amount", amount, "method", "CASH"));

        assertThat(after.page().selectFirst("#fee-amount-error").text()).contains(said);
        assertThat(after.page().selectFirst("#fee-amount").val()).isEqualTo(amount);
        assertThat(after.page().title()).startsWith("Error: ");
    }

    @Test
    void theFeeAndIdentityAreRecordedAndFindingsCorrected() {
        var visitor = as("clerk");
        visitor.submit(CASE, CASE + "/fee", Map.of("amount", "£10", "method", "CASH"));
        visitor.submit(
                CASE, CASE + "/identity", Map.of("seen", "PASSPORT", "satisfied", "yes", "documentsSeen", "Original"));
        visitor.submit(CASE, CASE + "/findings/clothing", Map.of("value", "red coat"));

        assertThat(desk.told())
                .containsExactly("fee 1000 CASH", "identity [PASSPORT] true Original", "correct clothing: red coat");
    }

    @Test
    void aListThatIsLongerThanThePageSaysHowManyMoreThereAre() {
        var late = as("clerk").get("/desk").page().selectFirst("section[aria-labelledby=late-title]");

        assertThat(late.text()).contains("And 3 more.");
        assertThat(late.selectFirst(".screens-count").text()).isEqualTo("4");
    }

    @Test
    void papersThatDoNotSatisfyAreRecordedAsSuchAndAnAnswerIsAsked() {
        var visitor = as("clerk");
        var unanswered =
                visitor.submit(CASE, CASE + "/identity", Map.of("seen", "COUNCIL_TAX", "documentsSeen", "Copy"));
        visitor.submit(CASE, CASE + "/identity", Map.of("satisfied", "no", "documentsSeen", "A copy only"));

        assertThat(unanswered.page().selectFirst("#identity-satisfied-error").text())
                .contains("Choose whether it satisfies you.");
        assertThat(unanswered.page().selectFirst("#identity-seen-COUNCIL_TAX").hasAttr("checked"))
                .isTrue();
        assertThat(unanswered.page().selectFirst("#identity-seen-PASSPORT").hasAttr("checked"))
                .isFalse();
        assertThat(desk.told()).containsExactly("identity [] false A copy only");
    }

    @Test
    void aLetterWhoseCaseHasChangedSaysSoAndAFreshDraftIsTakenAtTheButton() {
        var visitor = as("clerk");

        assertThat(visitor.get(CASE).text()).contains("The case has changed since the letter that waits was written.");
        assertThat(visitor.get("/desk/letters/l1").text())
                .contains("The case has changed since this letter was written.");
        assertThat(visitor.get("/desk/letters/l9").text()).doesNotContain("The case has changed");
        visitor.submit("/desk/letters/l1", "/desk/letters/l1/fresh-draft", Map.of());
        assertThat(desk.told()).containsExactly("fresh l1");
    }

    @Test
    void allSixChecksMustBeAnswered() {
        var visitor = as("controller");
        var some = Map.of("noLiveInvestigation", "yes", "basis", "Asked the force.");

        assertThat(visitor.submit(CASE, CASE + "/six-checks", some).page().select(".govuk-error-summary__list li"))
                .hasSize(5);
        visitor.submit(
                CASE,
                CASE + "/six-checks",
                Map.of(
                        "noLiveInvestigation",
                        "yes",
                        "noCivilProceedings",
                        "yes",
                        "noOpenDispute",
                        "yes",
                        "originalAndAudited",
                        "yes",
                        "notRemovedOrCopied",
                        "yes",
                        "namedIndividualOnly",
                        "no",
                        "basis",
                        "Asked the force."));
        assertThat(desk.told()).containsExactly("six checks false");
    }

    @Test
    void aBlockedCommandNamesItsGate() {
        var after = as("gpm").submit(CASE, CASE + "/decision", Map.of("verdict", "GRANT", "basis", "All in order"));

        assertThat(after.text()).contains("Blocked until: six-checks", "Answer the six checks first.");
    }

    @Test
    void theMarkedBoxStartsTheRender() {
        var after = as("controller").submit(FOOTAGE, FOOTAGE, mark());

        assertThat(after.path()).isEqualTo(FOOTAGE + "/copies/r1");
        assertThat(after.page().selectFirst("progress").attr("value")).isEqualTo("42");
        assertThat(footage.mark().box()).isEqualTo(new Box(300, 120, 40, 130));
        assertThat(footage.mark().enters()).isEqualTo(Instant.parse("2026-03-08T14:05:00Z"));
    }

    @Test
    void aBoxOutsideThePictureIsExplained() {
        var outside = new java.util.HashMap<>(mark());
        outside.put("x", "630");
        outside.put("leaves", "2026-03-08T18:00:00");

        assertThat(as("controller").submit(FOOTAGE, FOOTAGE, outside).text())
                .contains("Enter a time within the footage that is held.");
        outside.put("leaves", "2026-03-08T14:06:00");
        assertThat(as("controller").submit(FOOTAGE, FOOTAGE, outside).text())
                .contains("The box reaches outside the picture, which is 640 x 360 pixels.");
    }

    @Test
    void theDownloadIsBlockedNamingTheGateAndThenHandsOverTheCopy() {
        var visitor = as("controller");
        var blocked = visitor.submit(FOOTAGE + "/copies/r2", FOOTAGE + "/copies/r2/download", Map.of());
        var copy = visitor.submit(FOOTAGE + "/copies/r3", FOOTAGE + "/copies/r3/download", Map.of());

        assertThat(blocked.text()).contains("Blocked until: fee-paid", "The fee of £10.00 has not been recorded.");
        assertThat(copy.header("Content-Disposition")).contains("attachment", "CCTV-2026-00042-copy-1.mp4");
        assertThat(copy.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void thePreviewPlaysFromAnyMoment() {
        var part = as("controller").get(FOOTAGE + "/copies/r2/preview", "Range", "bytes=4-8");

        assertThat(part.status()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("a fil");
    }

    @Test
    void setAsideWorkIsReplayedAndUnknownWorkIsNotThere() {
        var admin = as("admin");

        assertThat(admin.get("/desk/set-aside").text()).contains("send-letter", "Mail server refused", "Replay");
        assertThat(admin.submit("/desk/set-aside", "/desk/set-aside/w1/replay", Map.of())
                        .text())
                .contains("The work has started again.");
        assertThat(admin.submit("/desk/set-aside", "/desk/set-aside/w7/replay", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(desk.told()).containsExactly("replay w1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/desk/cases/CCTV-2026-99999", "/desk/cases/nonsense", "/desk/letters/none", "/desk/nothing"})
    void whatIsNotThereAnswersCalmly(String path) {
        var answer = as("controller").get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .contains("There is no such page", "Back to Today")
                .doesNotContain("Exception");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatIsBrokenAnswersCalmlyAndItsTextStaysOutOfTheLog(CapturedOutput log) {
        var answer = as("controller").get("/desk/letters/broken");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .contains("Something is broken here", "Reference ")
                .doesNotContain("the text of an exception");
        assertThat(log.getAll())
                .contains("java.lang.IllegalStateException at org.footagedesk.desk.PaperDesk")
                .doesNotContain("the text of an exception");
    }

    @Test
    void casesAreSearchedAndPaged() {
        var visitor = as("clerk");

        assertThat(visitor.get("/desk/cases").text()).contains("57 cases", "Page 1 of 3", "Older");
        assertThat(visitor.get("/desk/cases?q=Ann").text()).contains("One case for Ann", "Ann Example");
    }

    private Visitor as(String name) {
        return new Visitor(environment, home).signedInAs(name);
    }

    private static Map<String, String> read(Sha256 hash) {
        return Map.of("sha256", hash.hex());
    }

    private static Map<String, String> mark() {
        return Map.of(
                "x",
                "300",
                "y",
                "120",
                "width",
                "40",
                "height",
                "130",
                "from",
                "2026-03-08T14:00:00",
                "to",
                "2026-03-08T14:10:00",
                "enters",
                "2026-03-08T14:05:00",
                "leaves",
                "2026-03-08T14:06:00");
    }
}
