package org.footagedesk.desk.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.shared.FieldKey;
import org.junit.jupiter.api.Test;

class CheckDetailTest {

    private final CheckDetail check = new CheckDetail(PoliciesOnFile.TOTNES);

    @Test
    void anAddressToWhichNoLetterCanGoIsNotKept() {
        assertThat(check.asKept(FieldKey.REQUESTER_EMAIL, "\"><img src=x> at home"))
                .isEmpty();
        assertThat(check.expected(FieldKey.REQUESTER_EMAIL))
                .isEqualTo("Type an e-mail address such as name@mail.example.");
        assertThat(check.asKept(FieldKey.REQUESTER_EMAIL, " sam@mail.example ")).hasValue("sam@mail.example");
    }

    @Test
    void aTimeIsADayAndATime() {
        assertThat(check.asKept(FieldKey.INCIDENT_FROM, "half past three")).isEmpty();
        assertThat(check.asKept(FieldKey.INCIDENT_TO, "2026-03-08 14:30")).hasValue("2026-03-08T14:30");
    }

    @Test
    void aCameraIsOneOfTheRegister() {
        assertThat(check.asKept(FieldKey.CAMERA, "CAR-PARK")).isEmpty();
        assertThat(check.expected(FieldKey.CAMERA)).contains("CIVIC-STEPS", "GUILDHALL-FRONT");
        assertThat(check.asKept(FieldKey.CAMERA, "CIVIC-STEPS")).hasValue("CIVIC-STEPS");
    }

    @Test
    void nothingIsNoDetailAndAnyOtherWordsAre() {
        assertThat(check.asKept(FieldKey.CLOTHING, "  ")).isEmpty();
        assertThat(check.asKept(FieldKey.CLOTHING, "<b>red</b> coat")).hasValue("<b>red</b> coat");
    }
}
