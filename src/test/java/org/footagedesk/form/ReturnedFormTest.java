package org.footagedesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.form.yaml.PrintedFormFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReturnedFormTest {

    private static final PrintedForm FORM = new PrintedForm(
            "small",
            "A form",
            List.of(),
            List.of(new FormSection(
                    "All",
                    List.of(),
                    List.of(
                            asked("name", AnswerKind.LINE, true, null),
                            asked("born", AnswerKind.DATE, false, null),
                            asked("fee", AnswerKind.MONEY, false, null),
                            asked("other", AnswerKind.YES_NO, false, null),
                            asked("why", AnswerKind.TEXT, false, "other=yes")),
                    Optional.empty(),
                    false)));

    @ParameterizedTest
    @CsvSource({
        "31/3/1980, 1980-03-31",
        "31.03.1980, 1980-03-31",
        "1980-3-31, 1980-03-31",
        "31 March 1980, 1980-03-31",
        "31 mar 1980, 1980-03-31"
    })
    void aDayIsReadInTheWaysPeopleWriteIt(String written, String day) {
        assertThat(ReturnedForm.read(FORM, Map.of("name", "Ann", "born", written)))
                .isEqualTo(new ReturnedForm.Filled(Map.of("name", "Ann", "born", day), Map.of()));
    }

    @Test
    void whatIsMissingOrWrongIsSaidBesideWhatWasFilledIn() {
        assertThat(ReturnedForm.read(FORM, Map.of("born", "last spring", "other", "yes", "fee", "£10.00")))
                .isEqualTo(new ReturnedForm.Filled(
                        Map.of("born", "last spring", "other", "yes", "fee", "10.00"),
                        Map.of(
                                "name", "This needs an answer.",
                                "born", "Enter a day, such as 2026-11-14.",
                                "why", "This needs an answer.")));
    }

    @Test
    void aBoxThatIsNotTickedSaysNothing() {
        assertThat(ReturnedForm.read(FORM, Map.of("other", "Off"))).isEqualTo(new ReturnedForm.NoFields());
    }

    @Test
    void theFormOfSomebodyElseIsForeign() {
        assertThat(ReturnedForm.read(FORM, Map.of("Text1", "Ann"))).isEqualTo(new ReturnedForm.Foreign());
    }

    @Test
    void aMistakeInAFormFileIsNamedWithFileAndKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedFormFile.read("title: X\ncolour: red\n", "forms/x.yaml", "x"))
                .withMessage("forms/x.yaml: key 'colour' is not known here.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PrintedFormFile.read(
                        "title: X\nsections: [{ title: A, only-with: GOLD }]\n", "forms/x.yaml", "x"))
                .withMessage("forms/x.yaml, sections: key 'only-with' names 'GOLD', which nobody demands.");
    }

    private static PrintedQuestion asked(String key, AnswerKind kind, boolean required, String when) {
        return new PrintedQuestion(
                new Question(
                        key,
                        key,
                        "",
                        kind,
                        Map.of(),
                        required,
                        Optional.ofNullable(when).map(Occasion::of)),
                Optional.empty());
    }
}
