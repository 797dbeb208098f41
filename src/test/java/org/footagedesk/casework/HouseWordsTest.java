package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.DYFED_POWYS;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;

import java.time.LocalDate;
import java.util.List;
import org.footagedesk.casefile.ToldCase;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.LetterFacts;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.Language;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

/** What the desk adds of itself to a letter; posts and titles are the profile's own words in every language. */
class HouseWordsTest {

    @Test
    void aWelshLetterIsToldInWelshWhatTheDeskAdds() {
        var told = told(RequestKind.COMPLAINT, DYFED_POWYS, Language.CY);

        assertThat(told.facts())
                .contains(
                        new Fact.HandledBy("CCTV Co-Ordinator"),
                        new Fact.ProgressEvery("mis"),
                        new Fact.RetentionInWords("Cedwir recordiadau teledu cylch cyfyng am gyfnod cyfyngedig, fel y"
                                + " dywed Management of Police Information, ac yna recordir drostynt."));
        assertThat(told.letterhead().regulator()).endsWith(", ffôn 0303 123 1113");
    }

    @Test
    void anEnglishLetterIsToldTheSameInEnglish() {
        var told = told(RequestKind.COMPLAINT, DYFED_POWYS, Language.EN);

        assertThat(told.facts())
                .contains(
                        new Fact.HandledBy("the CCTV Co-Ordinator"),
                        new Fact.ProgressEvery("month"),
                        new Fact.RetentionInWords("CCTV recordings are kept for a limited time, as Management of Police"
                                + " Information says, and are then recorded over."));
        assertThat(told.letterhead().regulator()).endsWith(", telephone 0303 123 1113");
    }

    @Test
    void whomThePressMayAskStandsThereWithItsNumber() {
        assertThat(told(RequestKind.MEDIA, TOTNES, Language.CY).facts())
                .contains(new Fact.PoliceContact("the Police Liaison Officer, ffôn 101"));
        assertThat(told(RequestKind.MEDIA, TOTNES, Language.EN).facts())
                .contains(new Fact.PoliceContact("the Police Liaison Officer, telephone 101"));
    }

    private static LetterFacts told(RequestKind kind, PolicyProfile policy, Language language) {
        var file = ToldCase.received(kind, policy.id(), "2026-07-03T10:00").file();
        return new AcknowledgementFacts().of(file, policy, List.of(), LocalDate.of(2026, 7, 3), language);
    }
}
