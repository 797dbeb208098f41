package org.footagedesk.form.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.form.Demand;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.Question;
import org.footagedesk.form.ReturnedForm;
import org.footagedesk.form.yaml.PrintedFormFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormPdfTest {

    private static final Map<String, String> HOUSE = Map.of(
            "controller", "Anytown Town Council",
            "address", "The Guildhall, 1 Market Street, Anytown ZZ1 1AA",
            "email", "cctv@anytown.example",
            "helpLine", "01632 960100",
            "fee", "£10.00",
            "payee", "Anytown Town Council");

    private final FormPdf pdf = new FormPdf();

    @ParameterizedTest
    @ValueSource(strings = {"subject-access", "prosecuting-body", "police-authority"})
    void aFormCanBeReadAloud(String name) throws Exception {
        assertThat(ReadAloud.faults(pdf.draw(form(name, EnumSet.allOf(Demand.class)))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject-access", "prosecuting-body", "police-authority"})
    void everyFieldBearsTheKeyOfItsQuestionAndSaysAloudWhatItAsks(String name) throws IOException {
        var form = form(name, EnumSet.allOf(Demand.class));
        try (var document = Loader.loadPDF(pdf.draw(form))) {
            assertThat(fields(document).keySet())
                    .containsExactlyElementsOf(
                            form.questions().map(Question::key).toList());
            assertThat(fields(document).values())
                    .allSatisfy(field -> assertThat(field.getAlternateFieldName())
                            .contains(form.question(field.getPartialName())
                                    .orElseThrow()
                                    .label()));
            form.questions()
                    .forEach(question -> assertThat(
                                    fields(document).get(question.key()).isRequired())
                            .isEqualTo(question.required()));
        }
    }

    @Test
    void thePagesAreSteppedThroughInTheOrderInWhichTheyAreRead() throws IOException {
        try (var document = Loader.loadPDF(pdf.draw(form("subject-access", Set.of())))) {
            for (var page : document.getPages()) {
                assertThat(page.getCOSObject().getNameAsString("Tabs")).isEqualTo("S");
            }
        }
    }

    @Test
    void buttonsCarryTheirLooksThemselves() throws IOException {
        try (var document = Loader.loadPDF(pdf.draw(form("subject-access", Set.of())))) {
            fields(document).values().stream()
                    .filter(PDButton.class::isInstance)
                    .flatMap(button -> button.getWidgets().stream())
                    .forEach(widget -> assertThat(widget.getCOSObject()
                                    .getCOSDictionary(COSName.AP)
                                    .getItem(COSName.N))
                            .isInstanceOf(COSDictionary.class));
        }
    }

    @Test
    void feeAndOriginalsStandOnlyOnTheFormOfABodyThatAsksThem() throws IOException {
        assertThat(text(form("subject-access", EnumSet.allOf(Demand.class))))
                .contains("There is a fee of £10.00", "two original documents", "I enclose the fee");
        assertThat(text(form("subject-access", Set.of())))
                .doesNotContainIgnoringCase("fee of")
                .doesNotContain("original documents", "I enclose the fee", "Fee enclosed");
        assertThat(form("subject-access", Set.of()).question("fee_amount")).isEmpty();
    }

    @Test
    void theBodysOwnWordsStandOnTheForm() throws IOException {
        assertThat(text(form("subject-access", Set.of())))
                .contains("Anytown Town Council", "01632 960100", "For office use")
                .doesNotContain("{");
    }

    @Test
    void theSameFormIsTheSameFile() {
        var form = form("subject-access", Set.of());

        assertThat(pdf.draw(form)).isEqualTo(pdf.draw(form));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subject-access", "prosecuting-body", "police-authority"})
    void whatIsFilledInComesBack(String name) throws Exception {
        var form = form(name, EnumSet.allOf(Demand.class));
        var answers = new LinkedHashMap<String, String>();
        form.questions().forEach(question -> answers.put(question.key(), answer(question)));
        var typed = new LinkedHashMap<>(answers);
        typed.replaceAll(
                (key, value) -> form.question(key).orElseThrow().kind() == AnswerKind.DATE ? "31/3/1980" : value);

        var filled = filled(pdf.draw(form), typed);

        assertThat(ReturnedForm.read(form, fieldValues(filled))).isEqualTo(new ReturnedForm.Filled(answers, Map.of()));
        assertThat(ReadAloud.faults(filled)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Siân Ŵyn-Jones", "Ελένη Παπαδοπούλου", "Наталья Иванова", "Łukasz Żółć"})
    void aNameInAnotherAlphabetComesBackAndCanBeSeen(String name) throws Exception {
        var form = form("subject-access", Set.of());
        var filled = filled(pdf.draw(form), Map.of("ds_full_name", name));

        assertThat(fieldValues(filled)).containsEntry("ds_full_name", name);
        assertThat(text(filled)).contains("Full name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"محمد علي", "李小龍"})
    void aNameThatOurFontLacksComesBackAllTheSame(String name) throws Exception {
        try (var document = Loader.loadPDF(pdf.draw(form("subject-access", Set.of())))) {
            // As a program with fonts of its own writes it.
            fields(document).get("ds_full_name").getCOSObject().setString(COSName.V, name);

            assertThat(fieldValues(saved(document))).containsEntry("ds_full_name", name);
        }
    }

    @Test
    void aFlattenedFormHasNoFields() throws Exception {
        var form = form("subject-access", Set.of());
        try (var document = Loader.loadPDF(filled(pdf.draw(form), Map.of("ds_full_name", "Ann Jones")))) {
            document.getDocumentCatalog().getAcroForm(null).flatten();

            assertThat(ReturnedForm.read(form, fieldValues(saved(document)))).isEqualTo(new ReturnedForm.NoFields());
        }
    }

    private static String answer(Question question) {
        return switch (question.kind()) {
            case LINE, SIGNATURE -> "Line of " + question.key();
            case TEXT -> "First line of " + question.key() + "\nSecond line";
            case DATE -> "1980-03-31";
            case MONEY -> "10.00";
            case YES_NO, TICK -> "yes";
            case CHOICE ->
                question.options().keySet().stream().reduce((_, last) -> last).orElseThrow();
        };
    }

    private static PrintedForm form(String name, Set<Demand> demands) {
        return PrintedFormFile.shipped(name).of(demands, HOUSE);
    }

    private static byte[] filled(byte[] form, Map<String, String> answers) throws IOException {
        try (var document = Loader.loadPDF(form)) {
            for (var answer : answers.entrySet()) {
                fields(document).get(answer.getKey()).setValue(answer.getValue());
            }
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static Map<String, PDTerminalField> fields(PDDocument document) {
        var fields = new LinkedHashMap<String, PDTerminalField>();
        StreamSupport.stream(
                        document.getDocumentCatalog()
                                .getAcroForm(null)
                                .getFieldTree()
                                .spliterator(),
                        false)
                .filter(PDTerminalField.class::isInstance)
                .map(PDTerminalField.class::cast)
                .forEach(field -> fields.put(field.getPartialName(), field));
        return fields;
    }

    private static Map<String, String> fieldValues(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var values = new LinkedHashMap<String, String>();
            fields(document).forEach((name, field) -> values.put(name, field.getValueAsString()));
            return values;
        }
    }

    private String text(PrintedForm form) throws IOException {
        return text(pdf.draw(form));
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return String.join(
                    " ", List.of(new PDFTextStripper().getText(document).split("\\s+")));
        }
    }
}
