package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.casefile.IntakeEvent.DetailCorrected;
import org.footagedesk.casefile.IntakeEvent.DetailsRead;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

class DetailsTest {

    private final ToldCase told = ToldCase.received(RequestKind.SUBJECT_ACCESS, TOTNES.reference(), "2026-03-03T10:00");

    @Test
    void theSurestReadingStands() {
        told.reads(FieldKey.CAMERA, "CIVIC-RAMP", 0.9).reads(FieldKey.CAMERA, "CIVIC-STEPS", 0.6);

        assertThat(value(FieldKey.CAMERA)).isEqualTo("CIVIC-RAMP");
    }

    @Test
    void aCorrectionStandsAgainstAnyMachineEvenALaterOne() {
        told.reads(FieldKey.CAMERA, "CIVIC-RAMP", 0.7)
                .by("clerk", new DetailCorrected(FieldKey.CAMERA, "CIVIC-STEPS"))
                .reads(FieldKey.CAMERA, "GUILDHALL-FRONT", 1.0);

        assertThat(value(FieldKey.CAMERA)).isEqualTo("CIVIC-STEPS");
        assertThat(told.file().details().best().get(FieldKey.CAMERA).rule()).isEqualTo("put right by clerk");
    }

    @Test
    void theLastCorrectionStands() {
        told.by("clerk", new DetailCorrected(FieldKey.CAMERA, "CIVIC-STEPS"))
                .by("gpm", new DetailCorrected(FieldKey.CAMERA, "CIVIC-RAMP"));

        assertThat(value(FieldKey.CAMERA)).isEqualTo("CIVIC-RAMP");
    }

    @Test
    void whatContradictsStaysVisible() {
        told.reads(FieldKey.DS_FULL_NAME, "Ann Jones", 0.9).reads(FieldKey.DS_FULL_NAME, "Ann Evans", 0.8);

        assertThat(told.file().details().all()).extracting(Finding::value).containsExactly("Ann Jones", "Ann Evans");
    }

    @Test
    void aCorrectionEndsTheDoubt() {
        told.happens(new DetailsRead(
                new SubmissionId(UUID.randomUUID()), List.of(), Set.of(FieldKey.INCIDENT_FROM, FieldKey.CAMERA)));
        told.by("clerk", new DetailCorrected(FieldKey.INCIDENT_FROM, "2026-03-02T21:00"));

        assertThat(told.file().details().ambiguous()).containsExactly(FieldKey.CAMERA);
    }

    @Test
    void theRequesterIsWhomTheRequestNamesElseTheSender() {
        assertThat(told.file().requester().name()).isEqualTo("Ann Jones");
        told.reads(FieldKey.REQUESTER_NAME, "Ann Evans", 0.9);
        assertThat(told.file().requester().name()).isEqualTo("Ann Evans");
        assertThat(told.file().requester().email()).isEqualTo(ToldCase.ANN);
    }

    @Test
    void aLaterMessageDoesNotSendTheLettersElsewhere() {
        told.reads(FieldKey.REQUESTER_EMAIL, ToldCase.ANN, 0.9)
                .reads(FieldKey.DS_ADDRESS, "1 High Street, Anytown", 0.7)
                .message(JoinedAs.DUPLICATE)
                .reads(FieldKey.REQUESTER_EMAIL, "other@elsewhere.example", 1.0)
                .reads(FieldKey.DS_ADDRESS, "9 Low Street, Elsewhere", 1.0);

        assertThat(told.file().requester().email()).isEqualTo(ToldCase.ANN);
        assertThat(value(FieldKey.DS_ADDRESS)).isEqualTo("1 High Street, Anytown");
    }

    @Test
    void aLaterMessageDoesNotChangeTheSenderOfAnOpeningThatNobodyCouldRead() {
        told.message(JoinedAs.REPLY)
                .reads(FieldKey.REQUESTER_NAME, "Otto Other", 1.0)
                .reads(FieldKey.REQUESTER_EMAIL, "other@elsewhere.example", 1.0);

        assertThat(told.file().requester().email()).isEqualTo(ToldCase.ANN);
        assertThat(told.file().requester().name()).isEqualTo("Ann Jones");
    }

    @Test
    void aLaterMessageFillsWhatTheOpeningLeftOpen() {
        told.reads(FieldKey.INCIDENT_LOCATION, "the hall", 0.7)
                .message(JoinedAs.REPLY)
                .reads(FieldKey.DS_TELEPHONE, "+441632960123", 0.8)
                .reads(FieldKey.INCIDENT_LOCATION, "the ramp of the hall", 0.9);

        assertThat(value(FieldKey.DS_TELEPHONE)).isEqualTo("+441632960123");
        assertThat(value(FieldKey.INCIDENT_LOCATION)).isEqualTo("the ramp of the hall");
    }

    @Test
    void aPersonMaySayThatTheRequesterHasMoved() {
        told.reads(FieldKey.REQUESTER_EMAIL, ToldCase.ANN, 0.9)
                .by("clerk", new DetailCorrected(FieldKey.REQUESTER_EMAIL, "new@home.example"))
                .message(JoinedAs.REPLY)
                .reads(FieldKey.REQUESTER_EMAIL, "other@elsewhere.example", 1.0);

        assertThat(told.file().requester().email()).isEqualTo("new@home.example");
    }

    private String value(FieldKey field) {
        return told.file().details().value(field).orElseThrow();
    }
}
