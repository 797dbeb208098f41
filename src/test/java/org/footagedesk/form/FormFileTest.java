package org.footagedesk.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.footagedesk.form.yaml.FormFile;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

class FormFileTest {

    @Test
    void whatSomebodyWhoAsksForThemselvesMayBeAskedStandsInOrder() {
        FormDefinition form = FormFile.shipped("find-footage");
        assertThat(form.askedOf(RequestKind.SUBJECT_ACCESS))
                .extracting(FormField::key)
                .containsExactly(
                        FieldKey.REQUESTER_NAME,
                        FieldKey.REQUESTER_EMAIL,
                        FieldKey.INCIDENT_FROM,
                        FieldKey.INCIDENT_CLOCK,
                        FieldKey.INCIDENT_LOCATION,
                        FieldKey.INCIDENT_DESCRIPTION,
                        FieldKey.CLOTHING);
    }

    @Test
    void anUnknownKeyStopsTheReadingWithFileAndKey() {
        assertThatThrownBy(() -> FormFile.read("title: X\nfields: []\ncolour: red\n", "forms/x.yaml"))
                .hasMessage("forms/x.yaml: unknown key 'colour'.");
    }

    @Test
    void anUnknownFieldIsNamed() {
        assertThatThrownBy(() -> FormFile.read("title: X\nfields:\n  - field: shoe_size\n", "forms/x.yaml"))
                .hasMessageContaining("shoe_size");
    }

    @Test
    void aCheckSaysWhatIsWrongInWords() {
        assertThat(Check.CONTACT.problem("sam@mail.example")).isEmpty();
        assertThat(Check.CONTACT.problem("07700 900123")).isEmpty();
        assertThat(Check.CONTACT.problem("bananas")).isPresent();
        assertThat(Check.WHEN.problem("2026-11-14T14:05")).isEmpty();
        assertThat(Check.WHEN.problem("2026-13-14")).isPresent();
        assertThat(Check.NAME.problem("123")).isPresent();
        assertThat(Check.WORDS.problem(" ")).isPresent();
        assertThat(Check.PLACE.problem("x".repeat(501))).isPresent();
    }
}
