package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.IntakeEvent.Lack;
import org.footagedesk.casefile.IntakeEvent.NoWayToAnswer;
import org.footagedesk.casefile.IntakeEvent.PassedOn;
import org.footagedesk.casefile.LetterEvent.AutomaticLetterStopped;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.casefile.LetterEvent.LetterUndelivered;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.desk.CaseDesk;
import org.footagedesk.desk.LetterDesk;
import org.footagedesk.desk.LetterWork;
import org.footagedesk.desk.Outcome;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.Recipient;
import org.footagedesk.people.Staff;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters and messages on the whole desk, under a policy whose Data Controller lets FOI-1 and LEG-1 leave unread, one a day. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import(CaseworkDesk.class)
class CaseworkIT {

    @Autowired
    private CaseworkDesk desk;

    @Autowired
    private CaseDesk pages;

    @Autowired
    private LetterDesk letterPages;

    @Autowired
    private DraftAcknowledgement draft;

    @Autowired
    private LetterWork letters;

    @Autowired
    private Staff staff;

    @Autowired
    private EscalateLetter escalate;

    @Autowired
    private ReclassifyCase reclassify;

    @Autowired
    private CorrectDetail correct;

    @Autowired
    private RecordOnCase record;

    @Autowired
    private TakeStep takeStep;

    @Autowired
    private PostLetter post;

    @Autowired
    private PostBatch batch;

    @Autowired
    private CaseSteps steps;

    @Autowired
    private FiledMessages filed;

    @Autowired
    private OpenCaseFromFiled openFiled;

    @Autowired
    private Clock clock;

    @DynamicPropertySource
    static void policy(DynamicPropertyRegistry properties) throws IOException {
        Path own = Files.createTempFile(Files.createDirectories(Path.of("target")), "policy", ".yaml");
        Files.writeString(own, """
            extends: totnes-2025
            id: anytown
            version: 1
            in-force-from: 2025-03-01
            automatic-letters: [FOI-1, LEG-1]
            automatic-letters-instruction:
              { given-by: the Town Clerk, role: DATA_CONTROLLER, given-on: 2026-01-05, clause: "4.3" }
            letters:
              POL-1: { approvers: [GPM] }
            """);
        properties.add("desk.policy", own.toAbsolutePath()::toString);
    }

    @Test
    void aLetterThatIsListedLeavesUnreadAndSaysUnderWhichInstruction() {
        var reference = asksByTelephone(RequestKind.INFORMATION, "ann@auto.example");

        var letter = desk.letter(reference, "FOI-1", LetterState.SENT);

        assertThat(desk.file(reference).last(LetterApproved.class).orElseThrow().under())
                .satisfies(under ->
                        assertThat(Objects.requireNonNull(under).clause()).isEqualTo("4.3"));
        assertThat(letter.approvedBy()).isEqualTo("desk");
        assertThat(desk.mailbox("ann@auto.example")).hasSize(1);
    }

    @Test
    void theSecondAutomaticLetterOfADayWaitsForAPerson() {
        desk.letter(asksByTelephone(RequestKind.INFORMATION, "loop@auto.example"), "FOI-1", LetterState.SENT);
        var second = asksByTelephone(RequestKind.LEGAL, "Loop+x@auto.example");

        var letter = desk.letter(second, "LEG-1", LetterState.WAITING);

        assertThat(desk.file(second).last(AutomaticLetterStopped.class)).isPresent();
        assertThat(letter.note()).contains("daily limit");
        assertThat(pages.today(staff.named("clerk").orElseThrow()).lettersToApprove())
                .anySatisfy(row -> assertThat(row.whyNow()).contains("daily limit"));
        assertThat(desk.mailbox("loop@auto.example")).hasSize(1);
    }

    @Test
    void aLetterThatIsNotListedWaitsForAClerk() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "bob@home.example");

        desk.letter(reference, "SAR-1", LetterState.WAITING);

        assertThat(desk.file(reference).all(AutomaticLetterStopped.class)).isEmpty();
    }

    @Test
    void nothingIsDraftedToAnAddressOfOurOwn() {
        var reference = asksByTelephone(RequestKind.INFORMATION, "someone@desk.localhost");

        CaseFile file =
                desk.until(reference, now -> now.last(NoWayToAnswer.class).isPresent());

        assertThat(file.last(NoWayToAnswer.class)).contains(new NoWayToAnswer(Lack.OWN_ADDRESS));
        assertThat(file.letters()).isEmpty();
    }

    @Test
    void aNewSubjectAccessRequestIsToldAtOnceAndIsNewUntilItIsOpened() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "new@home.example");
        var controller = staff.named("controller").orElseThrow();

        assertThat(desk.file(reference).all(PassedOn.class)).hasSize(1);
        for (String name : List.of("controller", "gpm")) {
            await().atMost(CaseworkDesk.PATIENCE)
                    .untilAsserted(() -> assertThat(desk.mailbox(name + "@desk.localhost"))
                            .filteredOn(mail -> mail.subject().contains(reference.value()))
                            .singleElement()
                            .satisfies(mail -> assertThat(mail.text())
                                    .contains("/desk/cases/" + reference)
                                    .doesNotContain("new@home.example", "Ann")));
        }
        assertThat(pages.today(controller).newRequests()).anyMatch(row -> isOf(row.reference(), reference));
        pages.story(reference, controller);
        assertThat(pages.today(controller).newRequests()).noneMatch(row -> isOf(row.reference(), reference));
        assertThat(pages.today(staff.named("gpm").orElseThrow()).newRequests())
                .anyMatch(row -> isOf(row.reference(), reference));
    }

    @Test
    void anEscalatedLetterIsMailedToTheDataControllerOnceAndShown() {
        var reference = asksByTelephone(RequestKind.COMPLAINT, "cross@home.example");
        var letter = desk.letter(reference, "CMP-1", LetterState.WAITING);
        String id = reference + "/" + letter.id();

        assertThat(escalate.escalate(id)).isTrue();
        assertThat(escalate.escalate(id)).isFalse();

        await().atMost(CaseworkDesk.PATIENCE)
                .untilAsserted(() -> assertThat(desk.mailbox("controller@desk.localhost"))
                        .filteredOn(mail -> mail.subject().contains(reference + " waits near its limit"))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text())
                                .contains("CMP-1", "/desk/letters/" + letter.id())
                                .doesNotContain("cross@home.example", "Ann")));
        assertThat(pages.today(staff.named("clerk").orElseThrow()).nearLimit())
                .anyMatch(row -> isOf(row.reference(), reference));
    }

    @Test
    void aReclassifiedCaseKeepsItsReceiptAndGetsTheFittingLetterAndHolds() {
        var reference = desk.telephoned(
                RequestKind.COMPLAINT,
                Map.of(
                        FieldKey.REQUESTER_NAME, "Ann Jones",
                        FieldKey.REQUESTER_EMAIL, "sort@home.example",
                        FieldKey.INCIDENT_FROM,
                                London.at(clock.instant())
                                        .minusDays(1)
                                        .toLocalDateTime()
                                        .withNano(0)
                                        .toString(),
                        FieldKey.SITE, "GUILDHALL",
                        FieldKey.INCIDENT_LOCATION, "Guildhall"));
        var complaint = desk.letter(reference, "CMP-1", LetterState.WAITING);
        var receivedAt = desk.file(reference).receivedAt();

        assertThat(reclassify.reclassify(reference, RequestKind.SUBJECT_ACCESS, "wants their own images", "clerk"))
                .isTrue();
        assertThat(reclassify.reclassify(reference, RequestKind.SUBJECT_ACCESS, "again", "clerk"))
                .isFalse();

        desk.letter(reference, "SAR-2", LetterState.WAITING);
        CaseFile file = desk.file(reference);
        assertThat(file.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
        assertThat(file.receivedAt()).isEqualTo(receivedAt);
        assertThat(file.letters().get(complaint.id()).state()).isEqualTo(LetterState.WITHDRAWN);
        assertThat(file.all(PassedOn.class)).hasSize(1);
        assertThat(file.all(HoldRequested.class)).hasSize(2);
    }

    @Test
    void aCorrectionHoldsFootageAndWritesAWaitingLetterAnew() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "right@home.example");
        var before = desk.letter(reference, "SAR-1", LetterState.WAITING);
        String yesterday = London.at(clock.instant())
                .minusDays(1)
                .toLocalDateTime()
                .withNano(0)
                .toString();

        correct.correct(reference, FieldKey.CAMERA, "GUILDHALL-FRONT", "clerk");
        correct.correct(reference, FieldKey.INCIDENT_LOCATION, "Guildhall front door", "clerk");
        correct.correct(reference, FieldKey.INCIDENT_FROM, yesterday, "clerk");

        LetterOnFile after = desk.letter(reference, "SAR-2", LetterState.WAITING);
        CaseFile file = desk.file(reference);
        assertThat(after.drafted().replaces()).isNotNull();
        assertThat(file.letters().get(before.id()).state()).isEqualTo(LetterState.WITHDRAWN);
        assertThat(file.all(HoldRequested.class))
                .extracting(HoldRequested::camera)
                .containsExactly("GUILDHALL-FRONT");
    }

    @Test
    void aLetterToThePoliceThatWaitsIsWrittenAnewOnceTheOfficerWasCalledBack() {
        var reference = asksByTelephone(RequestKind.POLICE, "officer@police.example");
        var before = desk.letter(reference, "POL-0", LetterState.WAITING);

        callBack(reference);

        LetterOnFile after = desk.letter(reference, "POL-1", LetterState.WAITING);
        assertThat(after.drafted().replaces()).isEqualTo(before.id());
        assertThat(desk.file(reference).letters().get(before.id()).state()).isEqualTo(LetterState.WITHDRAWN);
    }

    @Test
    void aWaitingLetterAsksForNothingThatHasComeSinceItWasWritten() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "paid@home.example");
        assertThat(waiting(reference)).contains("the fee", "There is a fee of £10", "proof of who you are");

        record.record(reference, new FeeRecorded(100, "CASH"), "clerk");
        record.record(reference, new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "UK passport"), "clerk");
        await().atMost(CaseworkDesk.PATIENCE)
                .untilAsserted(() -> assertThat(waiting(reference))
                        .contains("the fee")
                        .doesNotContain("proof of who you are", "proof of your address", "original papers"));

        record.record(reference, new FeeRecorded(900, "CASH"), "clerk");
        await().atMost(CaseworkDesk.PATIENCE)
                .untilAsserted(() -> assertThat(waiting(reference)).doesNotContain("the fee", "There is a fee"));
    }

    private String waiting(CaseReference reference) {
        var letter = desk.letter(reference, "SAR-1", LetterState.WAITING);
        return letterPages
                .letter(letter.id().toString(), staff.named("clerk").orElseThrow())
                .orElseThrow()
                .text();
    }

    @Test
    void theMachineDiscardsNobodysWordsAndAPersonMayTakeTheFreshDraft() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "edited@home.example");
        var clerk = staff.named("clerk").orElseThrow();
        var letter = desk.letter(reference, "SAR-1", LetterState.WAITING);
        String id = letter.id().toString();
        letters.edit(id, letter.sha256(), "Dear Ann Jones\n\nPlease ring me.", clerk);
        assertThat(letterPages.letter(id, clerk).orElseThrow().outdated()).isFalse();

        record.record(reference, new FeeRecorded(1000, "CASH"), "clerk");
        draft.draft(reference.value());

        var page = letterPages.letter(id, clerk).orElseThrow();
        assertThat(page.state()).isEqualTo("WAITING");
        assertThat(page.text()).contains("Please ring me.");
        assertThat(page.outdated()).isTrue();
        assertThat(pages.story(reference, clerk).orElseThrow().outdatedLetter()).isEqualTo(id);

        assertThat(letters.freshDraft(id, clerk)).isEqualTo(Outcome.DONE);
        assertThat(letters.freshDraft(id, clerk)).isInstanceOf(Outcome.Changed.class);
        assertThat(waiting(reference)).doesNotContain("the fee", "Please ring me.");
        assertThat(pages.story(reference, clerk).orElseThrow().outdatedLetter()).isNull();
    }

    @Test
    void onlyWhomTheBodysOwnPolicyNamesMayApproveALetter() {
        var reference = asksByTelephone(RequestKind.POLICE, "sergeant@police.example");
        callBack(reference);
        var letter = desk.letter(reference, "POL-1", LetterState.WAITING);
        String id = letter.id().toString();

        assertThat(letters.approve(id, letter.sha256(), staff.named("clerk").orElseThrow()))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(letters.approve(
                        id, letter.sha256(), staff.named("controller").orElseThrow()))
                .isInstanceOf(Outcome.NotAllowed.class);
        assertThat(letters.approve(id, letter.sha256(), staff.named("gpm").orElseThrow()))
                .isEqualTo(Outcome.DONE);
    }

    @Test
    void whoeverHasNoMailboxIsWrittenToByPost() {
        var reference = desk.telephoned(
                RequestKind.SUBJECT_ACCESS,
                Map.of(
                        FieldKey.REQUESTER_NAME, "Ann Jones",
                        FieldKey.DS_ADDRESS, "1 High Street, Anytown",
                        FieldKey.DS_POSTCODE, "ZZ1 1AA"));
        var letter = desk.letter(reference, "SAR-1", LetterState.WAITING);
        assertThat(letter.to()).isEqualTo("Ann Jones, 1 High Street, Anytown, ZZ1 1AA");
        var today = London.day(clock.instant());

        assertThat(post.posted(reference, letter.id(), today, Optional.empty(), "clerk"))
                .isEqualTo(new LetterOutcome.NotWaiting());
        desk.approve(reference, letter);
        assertThat(desk.file(reference).letters().get(letter.id()).state()).isEqualTo(LetterState.APPROVED);
        assertThat(post.posted(reference, letter.id(), today.plusDays(1), Optional.empty(), "clerk"))
                .isEqualTo(new LetterOutcome.NotThatDay(today, today));
        assertThat(new String(batch.print(batch.waiting()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        assertThat(batch.waiting()).extracting(line -> line.id()).contains(letter.id());
        assertThat(post.posted(reference, letter.id(), today, Optional.of("AB 1234 5678 9GB"), "clerk"))
                .isEqualTo(new LetterOutcome.Done());
        assertThat(batch.waiting()).extracting(line -> line.id()).doesNotContain(letter.id());

        assertThat(desk.file(reference).letters().get(letter.id()).state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void aLetterThatDidNotArriveIsWrittenAnewForThePost() {
        var reference = asksByTelephone(RequestKind.SUBJECT_ACCESS, "lost@home.example");
        var letter = desk.letter(reference, "SAR-1", LetterState.WAITING);
        desk.approve(reference, letter);
        desk.letter(reference, "SAR-1", LetterState.SENT);
        steps.append(reference, "desk", file -> List.of(new LetterUndelivered(letter.id(), "bounced")));
        var clerk = staff.named("clerk").orElseThrow();
        assertThat(pages.today(clerk).lettersToApprove())
                .anyMatch(row -> letter.id().toString().equals(row.letter())
                        && row.toDo().contains("post"));

        var envelope = new Recipient.ByPost("Ann Jones", List.of("1 High Street", "ZZ1 1AA"));
        assertThat(post.byPostInstead(reference, letter.id(), envelope, "clerk"))
                .isEqualTo(new LetterOutcome.Done());
        assertThat(post.byPostInstead(reference, letter.id(), envelope, "clerk"))
                .isEqualTo(new LetterOutcome.NotWaiting());

        var anew = desk.letter(reference, "SAR-1", LetterState.WAITING);
        assertThat(anew.drafted().replaces()).isEqualTo(letter.id());
        assertThat(anew.goesByPost()).isTrue();
        assertThat(pages.today(clerk).lettersToApprove())
                .noneMatch(row -> letter.id().toString().equals(row.letter()));
    }

    @Test
    void whatAMachineFiledIsListedAndBecomesACaseWhenAPersonSeesARequestInIt() {
        desk.mailed("""
            From: Cara Example <cara@machine.example>
            To: cctv@desk.localhost
            Message-ID: <filed-1@machine.example>
            Subject: May I have the recordings
            Date: Sun, 1 Nov 2026 10:00:00 +0000
            Auto-Submitted: auto-generated

            Please send me your policy on cameras.
            """);
        var message = desk.filed("May I have the recordings");
        var submission = message.submission();
        assertThat(message.from()).isEqualTo("Cara Example, cara@machine.example");
        assertThat(message.openedAs()).isEmpty();

        var reference =
                openFiled.open(submission, RequestKind.INFORMATION, "clerk").orElseThrow();

        assertThat(openFiled.open(submission, RequestKind.COMPLAINT, "gpm")).contains(reference);
        assertThat(filed.find(submission).orElseThrow().openedAs()).contains(reference);
        CaseFile file = desk.file(reference);
        assertThat(file.receivedAt()).isEqualTo(message.receivedAt());
        assertThat(file.entries().getFirst().actor()).isEqualTo("clerk");
        assertThat(desk.letter(reference, "FOI-1", LetterState.WAITING).note()).contains("machine");
        assertThat(desk.mailbox("cara@machine.example")).isEmpty();
    }

    private CaseReference asksByTelephone(RequestKind kind, String address) {
        return desk.telephoned(kind, Map.of(FieldKey.REQUESTER_NAME, "Ann Jones", FieldKey.REQUESTER_EMAIL, address));
    }

    private void callBack(CaseReference reference) {
        var said = Map.of(
                "how", "CALL_BACK",
                "satisfied", "yes",
                "number_called", "101",
                "officer_name", "Smith",
                "officer_rank", "PC",
                "officer_number", "4471");
        var done = takeStep.take(
                reference, "verify-officer", London.day(clock.instant()), said, new Actor("clerk", Set.of(Role.CLERK)));
        assertThat(done).isInstanceOf(StepResult.Taken.class);
    }

    private static boolean isOf(String row, CaseReference reference) {
        return row.equals(reference.value());
    }
}
