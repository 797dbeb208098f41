package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footagedesk.casefile.LetterEvent.LetterEdited;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.letter.LegalStatement;
import org.footagedesk.letter.LetterId;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Sha256;
import org.junit.jupiter.api.Test;

class CasesWarnedTest {

    private static final LegalStatement COURT = new LegalStatement("W-12", "the way to a court", List.of("court"));

    @Test
    void aRefusalWhoseEditLosesTheCourtIsWarnedOfUntilItIsPutRightOrWithdrawn() {
        var told = ToldCase.received(RequestKind.SUBJECT_ACCESS, "totnes-2025/1", "2026-03-03T10:00");
        var letter = told.drafts("SAR-9", "2026-04-07T23:59");
        assertThat(warned(told)).doesNotContain("W-12");

        told.by("gpm", edited(letter, "shorter", List.of(COURT)));
        assertThat(warnings(told))
                .filteredOn(warning -> warning.code().equals("W-12"))
                .extracting(PolicyWarning::words)
                .containsExactly("Letter SAR-9 no longer tells the way to a court.");

        told.by("gpm", edited(letter, "with the court", List.of()));
        assertThat(warned(told)).doesNotContain("W-12");

        told.by("gpm", edited(letter, "shorter", List.of(COURT)), new LetterWithdrawn(letter, "not needed"));
        assertThat(warned(told)).doesNotContain("W-12");
    }

    @Test
    void whatThePoliceAskByWordOfMouthIsWarnedOfUntilItsNeedIsRecorded() {
        var told = ToldCase.received(RequestKind.POLICE, "totnes-2025/1", "2026-03-09T10:00");
        assertThat(warned(told)).doesNotContain("W-17");
        var spoken = ToldCase.spoken(RequestKind.POLICE, "totnes-2025/1", "2026-03-09T10:00");
        assertThat(warned(spoken)).contains("W-17");
        spoken.takes("grounds", "purpose=CRIMINAL", "necessity=A theft at the steps.");
        assertThat(warned(spoken)).doesNotContain("W-17");
    }

    private static LetterEdited edited(LetterId letter, String words, List<LegalStatement> unsaid) {
        return new LetterEdited(letter, Sha256.of(words), Sha256.of("kept " + words), unsaid);
    }

    private static List<String> warned(ToldCase told) {
        return warnings(told).stream().map(PolicyWarning::code).toList();
    }

    private static List<PolicyWarning> warnings(ToldCase told) {
        return CasesWarned.of(told.file(), PoliciesOnFile.TOTNES, PoliciesOnFile.CALENDAR);
    }
}
