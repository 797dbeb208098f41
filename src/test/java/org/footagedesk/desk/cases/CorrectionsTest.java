package org.footagedesk.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    @Test
    void anAddressToWhichNoLetterCanGoIsNoCorrection() {
        assertThat(Corrections.problem(FieldKey.REQUESTER_EMAIL, "\"><img src=x> at home"))
                .hasValue("Enter an e-mail address, such as sam@mail.example.");
        assertThat(Corrections.problem(FieldKey.REQUESTER_EMAIL, " sam@mail.example "))
                .isEmpty();
    }

    @Test
    void aTimeIsADayAndATime() {
        assertThat(Corrections.problem(FieldKey.INCIDENT_FROM, "half past three"))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Enter a day and a time"));
        assertThat(Corrections.problem(FieldKey.INCIDENT_TO, "2026-03-08T14:30"))
                .isEmpty();
    }

    @Test
    void nothingIsNoCorrectionAndAnyOtherWordsAre() {
        assertThat(Corrections.problem(FieldKey.CLOTHING, "  ")).hasValue("Type the right value.");
        assertThat(Corrections.problem(FieldKey.CLOTHING, "<b>red</b> coat")).isEmpty();
    }
}
