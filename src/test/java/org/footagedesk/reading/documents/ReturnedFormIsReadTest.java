package org.footagedesk.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.footagedesk.form.Demand;
import org.footagedesk.form.PrintedForm;
import org.footagedesk.form.ReturnedForm;
import org.footagedesk.form.pdf.FormPdf;
import org.footagedesk.form.yaml.PrintedFormFile;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.RequestReader;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Our own form, filled in and sent back, through the reader of all papers. */
class ReturnedFormIsReadTest {

    private static final SandboxedDocumentReader READER = new SandboxedDocumentReader();
    private static final PrintedForm FORM =
            PrintedFormFile.shipped("subject-access").of(EnumSet.allOf(Demand.class), Map.of());

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void theFieldsComeBackUnderTheirKeys() throws IOException {
        var returned = ReturnedForm.read(FORM, returned().formFields());

        assertThat(returned).isInstanceOfSatisfying(ReturnedForm.Filled.class, filled -> {
            assertThat(filled.values())
                    .containsEntry("ds_full_name", "Ελένη Jones")
                    .containsEntry("ds_date_of_birth", "1980-03-31")
                    .containsEntry("applicant_is_data_subject", "yes")
                    .containsEntry("id_identity_document", "PASSPORT");
            assertThat(filled.problems())
                    .containsKeys("ds_postcode", "signature")
                    .doesNotContainKey("app_full_name");
        });
    }

    @Test
    void theRequestIsReadFromTheForm() throws IOException {
        var message = new ReadableMessage(
                Instant.parse("2026-10-30T10:00:00Z"),
                Optional.of("Eleni Jones"),
                EmailAddress.parse("eleni@mailbox.example"),
                "My form",
                "Here is the form. I am asking for CCTV images of myself.",
                List.of(returned()),
                Optional.empty());

        var reading = (Reading.Request) new RequestReader(List.of()).read(message);

        assertThat(reading.kind()).isEqualTo(RequestKind.SUBJECT_ACCESS);
        assertThat(reading.documents())
                .singleElement()
                .satisfies(paper -> assertThat(paper.type()).isEqualTo(DocumentType.SAR_FORM));
        assertThat(value(reading, FieldKey.DS_FULL_NAME)).isEqualTo("Ελένη Jones");
        assertThat(value(reading, FieldKey.DS_DATE_OF_BIRTH)).isEqualTo("1980-03-31");
        assertThat(value(reading, FieldKey.INCIDENT_FROM)).isEqualTo("2026-10-24T14:00");
        assertThat(value(reading, FieldKey.INCIDENT_TO)).isEqualTo("2026-10-24T15:30");
        assertThat(value(reading, FieldKey.CLOTHING)).isEqualTo("A red coat");
    }

    private static String value(Reading.Request reading, FieldKey field) {
        return reading.findings().stream()
                .filter(finding -> finding.field() == field)
                .map(finding -> finding.value())
                .findFirst()
                .orElse("nothing");
    }

    private static ReadableDocument returned() throws IOException {
        var answers = Map.of(
                "ds_full_name", "Ελένη Jones",
                "ds_date_of_birth", "31/3/1980",
                "applicant_is_data_subject", "yes",
                "cctv_footage_ticked", "yes",
                "incident_from", "24/10/2026 at 2pm",
                "incident_to", "24/10/2026 at 3.30pm",
                "ds_clothing_description", "A red coat",
                "id_identity_document", "PASSPORT");
        try (var document = Loader.loadPDF(new FormPdf().draw(FORM))) {
            var form = document.getDocumentCatalog().getAcroForm(null);
            for (var answer : answers.entrySet()) {
                form.getField(answer.getKey()).setValue(answer.getValue());
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return READER.read("my-form.pdf", "application/pdf", bytes.toByteArray());
        }
    }
}
