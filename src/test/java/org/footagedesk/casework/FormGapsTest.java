package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.Question;
import org.footagedesk.letter.compose.BundledTemplates;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.TypedDocument;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

class FormGapsTest {

    private static final List<PrintedForm> FORMS =
            new EnclosedForms(new BundledTemplates()).sentOut(PoliciesOnFile.TOTNES);

    @Test
    void eachGapOfAFormThatCameBackIsNamedWithItsQuestion() {
        var gaps = gaps(
                filled("subject-access", Map.of("ds_full_name", "Ann Example", "ds_postcode", "ZZ1 1AA")),
                DocumentType.SAR_FORM);

        assertThat(gaps).singleElement().satisfies(form -> {
            assertThat(form.form()).contains("subject-access");
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
        assertThat(gaps(Map.of("telephone", "01632 960001", "signature", "Ann"), DocumentType.OTHER))
                .isEmpty();
    }

    @Test
    void aFormThatSharesFieldsWithAnotherIsReadAsItself() {
        var gaps = gaps(
                filled("prosecuting-body", Map.of("incident_from", "3 March 2026", "signed_date", "2026-03-04")),
                DocumentType.OTHER);

        assertThat(gaps).singleElement().satisfies(form -> {
            assertThat(form.form()).contains("prosecuting-body");
            assertThat(form.gaps())
                    .anyMatch(gap -> gap.startsWith("The offence: "))
                    .noneMatch(gap -> gap.startsWith("Date of birth"));
        });
    }

    @Test
    void aCompleteFormHasNoGaps() {
        var answers = form("prosecuting-body")
                .askedOfSender()
                .collect(Collectors.toMap(Question::key, question -> switch (question.kind()) {
                    case DATE -> "2026-03-04";
                    case CHOICE -> question.options().keySet().iterator().next();
                    default -> "As told";
                }));

        assertThat(gaps(answers, DocumentType.OTHER))
                .containsExactly(new FormGaps("form.pdf", Optional.of("prosecuting-body"), List.of()));
    }

    private static PrintedForm form(String name) {
        return FORMS.stream()
                .filter(form -> form.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Every field of the form, as a PDF has them, and these filled in. */
    private static Map<String, String> filled(String name, Map<String, String> answers) {
        return form(name)
                .questions()
                .collect(Collectors.toMap(Question::key, question -> answers.getOrDefault(question.key(), "")));
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
        return FormGaps.in(List.of(paper), reading, FORMS);
    }
}
