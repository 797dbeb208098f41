package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.TypedDocument;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

class FormGapsTest {

    @Test
    void eachGapOfAFormThatCameBackIsNamedWithItsQuestion() {
        var gaps = gaps(Map.of("ds_full_name", "Ann Example", "ds_postcode", "ZZ1 1AA"), DocumentType.SAR_FORM);

        assertThat(gaps).singleElement().satisfies(form -> {
            assertThat(form.document()).isEqualTo("form.pdf");
            assertThat(form.gaps())
                    .anyMatch(gap -> gap.startsWith("Date of birth: "))
                    .noneMatch(gap -> gap.startsWith("Postcode"));
        });
    }

    @Test
    void aFormWithoutFieldsIsForAPersonToRead() {
        assertThat(gaps(Map.of(), DocumentType.SAR_FORM))
                .singleElement()
                .satisfies(form -> assertThat(form.gaps())
                        .singleElement()
                        .asString()
                        .contains("could not be read", "Please read it"));
    }

    @Test
    void aPaperThatIsNoFormOfOursIsNotMentioned() {
        assertThat(gaps(Map.of(), DocumentType.PASSPORT)).isEmpty();
        assertThat(gaps(Map.of("Text1", "Ann"), DocumentType.OTHER)).isEmpty();
    }

    private static List<FormGaps> gaps(Map<String, String> fields, DocumentType type) {
        var paper = new ReadableDocument("form.pdf", "application/pdf", "", fields, false);
        var reading = new Reading.Request(
                RequestKind.SUBJECT_ACCESS,
                Set.of(),
                0.9,
                List.of(),
                List.of(new TypedDocument("form.pdf", type, 0.9)),
                Set.of());
        return FormGaps.in(List.of(paper), reading, PoliciesOnFile.TOTNES);
    }
}
