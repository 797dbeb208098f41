package org.footagedesk.letter.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.Fact;
import org.footagedesk.letter.Letters;
import org.footagedesk.letter.TemplateId;
import org.footagedesk.shared.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each letter must contain, as the list of letters has it (DOMAIN E.13). */
class LetterContentsTest {

    private final BundledTemplates templates = new BundledTemplates();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SAR-7 | First words of reasons.; by Tuesday 5 May 2026; a court
            POL-3 | First words of items.; Said of whoMaySign; against a signature
            POL-5 | First words of masters.; whether the proceedings are over
            OPB-1 | the legal power under which you prosecute; needed for that prosecution; why they are necessary
            OPB-2 | only for the purpose above; First words of purpose.; return the recordings
            OPB-3 | Said of body; First words of release.; First words of purpose.
            LEG-2 | until Monday 1 June 2026; We have not disclosed anything
            LEG-3 | First words of terms.; First words of scope.; £10.00
            SEC-1 | CCTV-2026-00042
            SEC-2 | Inspector or above; First words of circumstances.; What our code says, in short
            CMP-3 | First words of findings.; First words of action.; complain to the data protection regulator
            FOI-3 | First words of exemption.; First words of reasons.; a review within 40 working days; the regulator
            """)
    void whatALetterMustContainStandsInBothItsFaces(String letter, String contents) {
        Draft draft = drafted(new TemplateId(letter));

        for (String face : List.of(draft.text(), Jsoup.parse(draft.html()).text())) {
            assertThat(face.replaceAll("\\s+", " ")).contains(contents.split("; "));
        }
    }

    @ParameterizedTest
    @CsvSource({"SAR-8", "POL-3", "LEG-3", "OPB-2", "OPB-4", "SEC-3"})
    void whereFootageGoesOutTheLetterBearsTheOwnersNoticeInEachLanguage(String letter) {
        for (Language language : Language.values()) {
            assertThat(drafted(new TemplateId(letter), language).text())
                    .contains("The copyright of the recordings stays with Anytown Town Council.");
        }
    }

    private Draft drafted(TemplateId letter) {
        return drafted(letter, Language.EN);
    }

    private Draft drafted(TemplateId letter, Language language) {
        var asked = templates.find(letter).orElseThrow();
        var facts = Letters.facts(Letters.everyFact().toArray(Fact[]::new)).saying(Letters.answers(asked, true));
        var composed = new ComposeLetter(templates).compose(Letters.ID, letter, Letters.TO_ANN, facts, language);
        assertThat(composed).isInstanceOf(Composition.Drafted.class);
        return ((Composition.Drafted) composed).draft();
    }
}
