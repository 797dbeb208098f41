package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.casefile.IdentityChecklist.Need;
import org.footagedesk.casefile.IdentityChecklist.Purpose;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.IdentityPaperDeleted;
import org.footagedesk.casefile.IntakeEvent.PapersRead;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.Span;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.London;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class IdentityChecklistTest {

    private final ToldCase told = ToldCase.received(RequestKind.SUBJECT_ACCESS, "totnes-2025/1", "2026-03-03T10:00")
            .reads(FieldKey.DS_FULL_NAME, "Ann Jones", 0.95)
            .reads(FieldKey.DS_DATE_OF_BIRTH, "1980-04-01", 0.95);

    @Test
    void anotherNameOnThePassportAsksForAPaperOnTheChange() {
        passport("Ann Evans");

        assertThat(under(PoliciesOnFile.TOTNES).hints())
                .contains(
                        "The passport says Ann Evans, the message Ann Jones: a paper on the change of name is needed.")
                .anyMatch(hint -> hint.contains("originals") && hint.contains("W-10"));
        assertThat(need(Purpose.NAME_CHANGE).asked()).isTrue();
        assertThat(need(Purpose.NAME_CHANGE).isOpen()).isTrue();
    }

    @Test
    void aMiddleNameOrCapitalsAreNoOtherName() {
        passport("Ann Mary Jones");

        assertThat(under(PoliciesOnFile.TOTNES).hints())
                .contains("The passport and the message agree on: name.")
                .noneMatch(hint -> hint.contains("change of name"));
    }

    @Test
    void everythingTheFormAsksIsListedAndWhatWasSeenCounts() {
        told.happens(new IdentityChecked(
                Set.of(DocumentType.PASSPORT), true, "seen", null, Map.of(DocumentType.PASSPORT, 1)));

        assertThat(under(PoliciesOnFile.TOTNES).needs())
                .extracting(Need::purpose)
                .containsExactly(Purpose.IDENTITY, Purpose.ADDRESS, Purpose.PHOTO);
        assertThat(need(Purpose.IDENTITY).seen()).containsEntry(DocumentType.PASSPORT, 1);
        assertThat(need(Purpose.ADDRESS).isOpen()).isTrue();
    }

    @Test
    void theLawAsksOnDoubtOnlyAndCopiesAreEnough() {
        passport("Ann Evans");

        assertThat(under(PoliciesOnFile.UK).hints())
                .anyMatch(hint -> hint.contains("only on real doubt"))
                .noneMatch(hint -> hint.contains("W-10"));
        assertThat(under(PoliciesOnFile.UK).needs().getFirst().asked()).isFalse();
    }

    @Test
    void papersAreKeptUntilSomebodyIsSatisfiedAndGoOnceOnly() {
        passport("Ann Jones");
        assertThat(papers().settledAt()).isEmpty();

        told.on("2026-03-10T09:00").happens(new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "seen"));
        assertThat(London.day(PoliciesOnFile.TOTNES
                        .identityPapers()
                        .goneAt(papers().settledAt().orElseThrow(), PoliciesOnFile.CALENDAR)))
                .isEqualTo(LocalDate.of(2026, 3, 25));
        List<IdentityPaperDeleted> gone = papers().deletions();
        assertThat(gone).hasSize(1);

        gone.forEach(told::happens);
        assertThat(papers().kept()).isEmpty();
        assertThat(papers().deleted()).containsExactly(Sha256.of("passport"));
    }

    @Test
    void whoIsNotSatisfiedAfterAllKeepsThePapers() {
        passport("Ann Jones");
        told.happens(new IdentityChecked(Set.of(DocumentType.PASSPORT), true, "seen"));
        told.happens(new IdentityChecked(Set.of(), false, "it is another's"));

        assertThat(papers().settledAt()).isEmpty();
    }

    private void passport(String name) {
        var message = told.file().all(SubmissionJoined.class).getLast().submission();
        told.happens(
                new DocumentKept(
                        message, "passport.pdf", DocumentType.PASSPORT, "application/pdf", Sha256.of("passport"), 8),
                new PapersRead(
                        message,
                        List.of(new Finding(
                                FieldKey.DS_FULL_NAME,
                                name,
                                0.96,
                                name,
                                new Span(0, name.length()),
                                "passport.pdf",
                                "told",
                                List.of()))));
    }

    private Need need(Purpose purpose) {
        return under(PoliciesOnFile.TOTNES).needs().stream()
                .filter(need -> need.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private IdentityChecklist under(PolicyProfile policy) {
        return IdentityChecklist.of(told.file(), policy);
    }

    private IdentityPapers papers() {
        return IdentityPapers.of(told.file(), PoliciesOnFile.TOTNES.evidence());
    }
}
