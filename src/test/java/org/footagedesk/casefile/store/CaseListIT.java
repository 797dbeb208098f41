package org.footagedesk.casefile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.casefile.IntakeEvent.CaseOpened;
import org.footagedesk.casefile.IntakeEvent.CaseReclassified;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.casefile.IntakeEvent.DetailCorrected;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.RecordEvent;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.casefile.ToldCase;
import org.footagedesk.intake.Channel;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.Journal;
import org.footagedesk.journeys.Neighbourhood;
import org.footagedesk.journeys.WholeDesk;
import org.footagedesk.policy.CaseState;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.vault.KeyRing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How a case is found again, and what is left of it once its key is destroyed. */
@WholeDesk
class CaseListIT {

    private static final Instant NOON = ToldCase.london("2026-03-03T12:00");

    @Autowired
    private CaseFiles cases;

    @Autowired
    private CaseList list;

    @Autowired
    private CaseIndex index;

    @Autowired
    private Journal journal;

    @Autowired
    private KeyRing keys;

    @Autowired
    private Neighbourhood people;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private final String surname = "Plover" + UUID.randomUUID().toString().substring(0, 8);
    private final String address = surname + "@home.example";
    private final SubmissionId message = new SubmissionId(UUID.randomUUID());
    private CaseReference reference;

    @BeforeEach
    void aCaseIsOpened() {
        reference = transaction.execute(status -> {
            CaseReference next = cases.next(2026);
            cases.open(
                    next,
                    NOON,
                    "desk",
                    List.of(
                            new CaseOpened(RequestKind.SUBJECT_ACCESS, "totnes-2025/1", NOON, null),
                            new SubmissionJoined(
                                    message,
                                    NOON,
                                    Channel.MAIL,
                                    message + "@home.example",
                                    null,
                                    JoinedAs.OPENING,
                                    new Correspondent("Zebedee " + surname, address),
                                    "my images",
                                    "Please send them.")));
            return next;
        });
    }

    @Test
    void aCaseIsFoundByItsReferenceAndByAnyWordOfTheRequestersName() {
        assertThat(found(reference.value())).containsExactly(reference);
        assertThat(found(surname)).containsExactly(reference);
        assertThat(found("zebedee " + surname.toUpperCase(java.util.Locale.ROOT)))
                .containsExactly(reference);
        assertThat(found(address)).containsExactly(reference);
    }

    @Test
    void everyWordMustFit() {
        assertThat(found("Florence " + surname)).isEmpty();
        assertThat(found("subject_access " + surname)).containsExactly(reference);
    }

    @Test
    void aPartOfAWordFindsNothing() {
        assertThat(found(surname.substring(0, 9))).isEmpty();
    }

    @Test
    void wordsOfASearchAreNeverMadePartOfTheQuestionToTheDatabase() {
        assertThat(found("' or true --")).isEmpty();
    }

    @Test
    void aCorrectedNameIsFoundAndTheWrongOneNoLonger() {
        append(new DetailCorrected(FieldKey.REQUESTER_NAME, "Florence Heron" + surname));

        assertThat(found("heron" + surname)).containsExactly(reference);
        assertThat(found(surname)).isEmpty();
    }

    @Test
    void theListShowsWhereTheCaseStandsAndWhatIsDueFirst() {
        append(
                new StepRecorded(
                        "form-arrived",
                        java.time.LocalDate.parse("2026-03-04"),
                        java.util.Map.of(),
                        java.util.Map.of()),
                new FeeRecorded(1000, "CASH"),
                new IdentityChecked(Set.of(), true, "passport"));

        var line = list.page(reference.value(), 0, 1).cases().getFirst();
        assertThat(line.state()).isEqualTo(CaseState.SUFFICIENCY);
        assertThat(line.governingDue()).contains(java.time.LocalDate.parse("2026-03-04"));
        assertThat(line.requester()).isEqualTo(new Correspondent("Zebedee " + surname, address));
        assertThat(list.requester(reference)).isEqualTo(line.requester());
    }

    @Test
    void whatWaitsForADecisionIsToldByWhereItStandsAndNotByAName() {
        append(new DetailCorrected(FieldKey.REQUESTER_NAME, "Decide " + surname));
        assertThat(toDecide()).extracting(CaseList.Line::reference).doesNotContain(reference);

        append(
                new StepRecorded(
                        "form-arrived",
                        java.time.LocalDate.parse("2026-03-04"),
                        java.util.Map.of(),
                        java.util.Map.of()),
                new FeeRecorded(1000, "CASH"),
                new IdentityChecked(Set.of(), true, "passport"));
        assertThat(toDecide())
                .isSortedAccordingTo(Comparator.comparing(CaseList.Line::receivedAt))
                .extracting(CaseList.Line::reference)
                .contains(reference);
        assertThat(list.in(Set.of(CaseState.SUFFICIENCY), 0).total())
                .isEqualTo(toDecide().size());
        assertThat(newest(RequestKind.SUBJECT_ACCESS, 0))
                .isSortedAccordingTo(
                        Comparator.comparing(CaseList.Line::receivedAt).reversed())
                .allMatch(line -> line.kind() == RequestKind.SUBJECT_ACCESS)
                .extracting(CaseList.Line::reference)
                .contains(reference);
        assertThat(newest(RequestKind.SUBJECT_ACCESS, 1)).isEmpty();
        assertThat(newest(RequestKind.POLICE, 0)).isEmpty();
    }

    @Test
    void aDecidedCaseIsStillDueWhileNobodyHasBeenTold() {
        append(new DecisionMade(RecordEvent.Outcome.REFUSED, "a live investigation"));

        assertThat(dueByNow()).contains(reference);
    }

    @Test
    void aCaseThatOwesNothingIsNeverDue() {
        append(new CaseReclassified(RequestKind.NOT_A_REQUEST, "an advertisement"));

        assertThat(dueByNow()).doesNotContain(reference);
    }

    @Test
    void aCaseIsFoundByItsMessagesAndByWhoWrote() {
        assertThat(index.bySubmission(message)).contains(reference);
        assertThat(index.byTheirMessage(message + "@home.example")).contains(reference);
        assertThat(index.byCorrespondent(new EmailAddress(address))).containsExactly(reference);
    }

    @Test
    void nobodyAppendsToACaseThatMovedOnSinceTheyReadIt() {
        CaseFile read = cases.get(reference);
        append(new FeeRecorded(1000, "CASH"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> cases.append(read, NOON, "clerk", List.of(new FeeRecorded(1000, "CARD")))))
                .isInstanceOf(Journal.StreamHasMoved.class);
    }

    @Test
    void anErasedCaseShowsWhatWasDoneAndNobodysName() {
        append(new DetailCorrected(FieldKey.REQUESTER_NAME, "Florence " + surname));
        keys.destroy(reference.scope());

        var page = people.page(reference.value());
        assertThat(page.get("state").asString()).isEqualTo("ERASED");
        assertThat(page.get("requester").get("name").isNull()).isTrue();
        assertThat(page.get("events").size()).isEqualTo(3);
        assertThat(page.toString()).doesNotContain(surname);
        assertThat(journal.verify()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void anErasedCaseHasAPageThatSaysSo() {
        keys.destroy(reference.scope());

        var page = people.visitor().signedInAs("controller").get("/desk/cases/" + reference);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("The personal data of this case has been erased.");
    }

    @Test
    void anErasedCaseDoesNotBreakTheListItStandsIn() {
        keys.destroy(reference.scope());

        assertThat(list.page(reference.value(), 0, 1).cases().getFirst().requester())
                .isEqualTo(new Correspondent(null, null));
        assertThat(people.visitor().signedInAs("clerk").get("/desk").status()).isEqualTo(200);
    }

    @Test
    void nothingCanBeRecordedOnAnErasedCase() {
        keys.destroy(reference.scope());

        var answer = people.visitor()
                .signedInAs("controller")
                .submit(
                        "/desk",
                        "/desk/cases/" + reference + "/fee",
                        java.util.Map.of("amount", "10", "method", "CASH"));
        assertThat(answer.status()).isEqualTo(410);
        assertThat(journal.read(reference.scope())).hasSize(2);
    }

    @Test
    void everyLookAtACaseIsJournaledOnceWithWhoAndWhat() {
        long before = views();
        people.get("clerk", "/api/cases/" + reference);

        assertThat(views()).isEqualTo(before + 1);
        people.visitor().signedInAs("controller").get("/desk/cases/" + reference);
        assertThat(views()).isEqualTo(before + 2);
    }

    @Test
    void aLookAtTodayIsJournaledOnceForWhoeverSeesCasesThere() {
        var clerk = people.visitor().signedInAs("clerk");
        var admin = people.visitor().signedInAs("admin");
        long before = looksAtToday();
        clerk.get("/desk");

        assertThat(looksAtToday()).isEqualTo(before + 1);
        admin.get("/desk");
        assertThat(looksAtToday()).isEqualTo(before + 1);
    }

    @Test
    void aLookThatIsRefusedIsNone() {
        long before = views();
        people.visitor().call("auditor", "GET", "/api/cases/" + reference, "");

        assertThat(views()).isEqualTo(before);
    }

    private long views() {
        return looksAt(reference.scope());
    }

    private long looksAtToday() {
        return looksAt("today");
    }

    private long looksAt(String what) {
        return database.sql("select count(*) from journal where stream like 'view/%' and open like :what")
                .param("what", "%" + what + "\"%")
                .query(Long.class)
                .single();
    }

    private List<CaseList.Line> newest(RequestKind kind, int page) {
        return list.newest(kind, Set.of(CaseState.SUFFICIENCY), page, 1000).cases();
    }

    private List<CaseList.Line> toDecide() {
        return list.in(Set.of(CaseState.SUFFICIENCY), 1000).cases();
    }

    private List<CaseReference> dueByNow() {
        return list.dueUntil(java.time.LocalDate.parse("2026-12-31"), 1000).cases().stream()
                .map(CaseList.Line::reference)
                .toList();
    }

    private List<CaseReference> found(String query) {
        return list.page(query, 0, 20).cases().stream()
                .map(CaseList.Line::reference)
                .toList();
    }

    private void append(org.footagedesk.casefile.CaseEvent... events) {
        transaction.executeWithoutResult(
                status -> cases.append(cases.getForChange(reference), NOON, "clerk", List.of(events)));
    }
}
