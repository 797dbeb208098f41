package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.PoliciesOnFile.UK;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.casefile.CopyEvent.CopyApproved;
import org.footagedesk.casefile.CopyEvent.RedactionPlanned;
import org.footagedesk.casefile.RecordEvent.CopyAuthorised;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

class GatesTest {

    private final ToldCase told = ToldCase.received(RequestKind.SUBJECT_ACCESS, TOTNES.reference(), "2026-03-03T10:00");

    @Test
    void aNewRequestHasEveryGateBeforeIt() {
        assertThat(closed(TOTNES))
                .containsExactly("form", "fee", "identity", "six-checks", "decision", "others", "copy");
    }

    @Test
    void underTheLawAloneNoFeeStandsBeforeDisclosure() {
        assertThat(closed(UK)).containsExactly("identity", "six-checks", "decision", "others", "copy");
    }

    @Test
    void everythingRecordedOpensEveryGate() {
        told.formArrives().takes("review", "others_identifiable=no", "duty_of_confidence=no", "basis=nobody else");
        told.happens(
                new FeeRecorded(1000, "CARD"),
                new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "UK passport"),
                new SixChecksAnswered(Collections.nCopies(6, true), "asked the police"),
                new DecisionMade(Outcome.GRANTED, "no reason against it"),
                new CopyAuthorised(null, "9.12", "the requester"));
        numbered(1);

        assertThat(closed(TOTNES)).isEmpty();
    }

    @Test
    void aPartOfTheFeeKeepsItsGateClosedAndSaysHowMuchCame() {
        told.happens(new FeeRecorded(999, "CASH"));

        assertThat(why("fee")).isEqualTo("£9.99 of £10.00 has been received.");
        assertThat(closed(TOTNES)).contains("fee");
    }

    @Test
    void papersSeenAndFoundInsufficientKeepTheGateClosed() {
        told.happens(new IdentityChecked(Set.of(DocumentType.PASSPORT), false, "a photocopy"));

        assertThat(closed(TOTNES)).contains("identity");
    }

    @Test
    void theLaterLookAtThePapersCounts() {
        told.happens(new IdentityChecked(Set.of(), true, "seen"), new IdentityChecked(Set.of(), false, "forged"));

        assertThat(closed(TOTNES)).contains("identity");
    }

    @Test
    void oneFailedCheckOfSixKeepsTheGateClosed() {
        told.happens(new SixChecksAnswered(List.of(true, true, true, true, true, false), "more than one person"));

        assertThat(closed(TOTNES)).contains("six-checks");
    }

    @Test
    void aRefusalKeepsTheGateClosed() {
        told.happens(new DecisionMade(Outcome.REFUSED, "a live investigation"));

        assertThat(closed(TOTNES)).contains("decision");
    }

    @Test
    void aCopyWithoutNumberOrWithoutReasonIsNone() {
        told.happens(new CopyAuthorised(null, "9.12", "the requester"));
        assertThat(why("copy")).isEqualTo("No redacted copy has been approved and numbered.");

        numbered(1);
        assertThat(closed(TOTNES)).doesNotContain("copy");
        numbered(2);
        assertThat(why("copy")).isEqualTo("The reason for copy 2 and its recipient have not been recorded.");
    }

    @Test
    void theReasonOfOneCopyOpensNoGateBeforeAnother() {
        var first = numbered(1);
        var second = numbered(2);
        told.happens(new CopyAuthorised(second, "asked for again", "their solicitor"));

        assertThat(closedBefore(first)).contains("copy");
        assertThat(closedBefore(second)).doesNotContain("copy");
    }

    @Test
    void aPermissionThatNamesNoCopyCountsOnceAndForTheFirstThatLacksOne() {
        var first = numbered(1);
        told.happens(new CopyAuthorised(null, "9.12", "the requester"));
        var second = numbered(2);

        assertThat(closedBefore(first)).doesNotContain("copy");
        assertThat(closedBefore(second)).contains("copy");
        assertThat(told.file().copyPermits().wanting()).containsExactly(second);
    }

    private RenderId numbered(int number) {
        var copy = new RenderId(UUID.randomUUID());
        var at = ToldCase.london("2026-03-02T10:00");
        told.happens(
                new RedactionPlanned(copy, new HoldId(UUID.randomUUID()), new TimeWindow(at, at.plusSeconds(60)), "{}"),
                new CopyApproved(copy, number));
        return copy;
    }

    private List<String> closedBefore(RenderId copy) {
        CaseFile file = told.file();
        return Gates.closedBeforeHandingOver(
                        Objects.requireNonNull(file.copies().get(copy)), file, TOTNES)
                .stream()
                .map(gate -> gate.rule().id())
                .toList();
    }

    private List<String> closed(PolicyProfile policy) {
        return Gates.of(told.file(), policy).stream()
                .filter(gate -> !gate.answer().met())
                .map(gate -> gate.rule().id())
                .toList();
    }

    private String why(String id) {
        return Gates.of(told.file(), TOTNES).stream()
                .filter(gate -> gate.rule().id().equals(id))
                .findFirst()
                .orElseThrow()
                .answer()
                .why();
    }
}
