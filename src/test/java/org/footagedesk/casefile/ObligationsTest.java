package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.CALENDAR;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.PoliciesOnFile.UK;

import java.time.LocalDate;
import java.util.Optional;
import org.footagedesk.casefile.LetterEvent.LetterUndelivered;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.DueDate;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.shared.RequestKind;
import org.junit.jupiter.api.Test;

/** Scenarios 1, 2, 16, 23 and 24 of the domain reference, as far as events for them exist. */
class ObligationsTest {

    private static final FeeRecorded FEE = new FeeRecorded(1000, "CHEQUE");

    @Test
    void aFormWithoutFeeDoesNotStartThePolicysClockButTheLawsRuns() {
        var told = requested(TOTNES, "2026-03-03T10:00").formArrives();

        assertThat(policyDue("sar-answer", told, TOTNES)).isEmpty();
        assertThat(due("sar-answer", told, TOTNES)).contains(day("2026-04-07"));
        assertThat(WhereItStands.of(told.file(), TOTNES)).isEqualTo(CaseState.AWAITING_FEE);
    }

    @Test
    void theFeeStartsThePolicysClockAndTheLawsEarlierDateStillGoverns() {
        var told = requested(TOTNES, "2026-03-03T10:00")
                .formArrives()
                .on("2026-03-16T11:00")
                .happens(FEE);

        assertThat(policyDue("sar-answer", told, TOTNES)).contains(day("2026-04-16"));
        assertThat(due("sar-answer", told, TOTNES)).contains(day("2026-04-07"));
        assertThat(warning("sar-answer", told, TOTNES)).contains("W-04");
    }

    @Test
    void aRequestOfAYearWhoseHolidaysAreNotKnownIsOwedAtOnce() {
        var told = requested(TOTNES, "2023-03-03T10:00");
        var obligations = new Obligations(TOTNES, CALENDAR);

        assertThat(obligations.of(told.file(), day("2026-03-03"))).first().satisfies(owed -> {
            assertThat(owed.state()).isEqualTo(ObligationOnCase.State.OPEN);
            assertThat(owed.due()).isEmpty();
            assertThat(owed.explanation())
                    .contains("bank holidays are known for")
                    .contains("act at once");
        });
        assertThat(obligations.governingDue(told.file())).contains(day("2023-03-03"));
    }

    @Test
    void thePartOfAFeeStartsNoClock() {
        var told = requested(TOTNES, "2026-03-03T10:00").formArrives().happens(new FeeRecorded(400, "CASH"));

        assertThat(policyDue("sar-answer", told, TOTNES)).isEmpty();
    }

    @Test
    void theRestOfAFeeStartsTheClockOnTheDayItComes() {
        var told = requested(TOTNES, "2026-03-03T10:00")
                .formArrives()
                .happens(new FeeRecorded(400, "CASH"))
                .on("2026-03-16T11:00")
                .happens(new FeeRecorded(600, "CASH"));

        assertThat(policyDue("sar-answer", told, TOTNES)).contains(day("2026-04-16"));
    }

    @Test
    void aFeeWithoutFormWaitsForTheForm() {
        var told = requested(TOTNES, "2026-03-05T10:00").happens(FEE);

        assertThat(policyDue("sar-answer", told, TOTNES)).isEmpty();
        assertThat(policyDue("sar-answer", told.on("2026-03-20T09:00").formArrives(), TOTNES))
                .contains(day("2026-04-20"));
    }

    @Test
    void underTheLawAloneTheLetterIsTheRequestAndNoFeeIsAsked() {
        var told = requested(UK, "2026-03-05T10:00");

        assertThat(due("sar-answer", told, UK)).contains(day("2026-04-07"));
        assertThat(WhereItStands.of(told.file(), UK)).isEqualTo(CaseState.AWAITING_ID);
    }

    @Test
    void aRequestOfThe31stOfJanuaryIsDueUnderTheLawBeforeThePolicysDate() {
        var told = requested(TOTNES, "2026-01-31T12:00").formArrives().happens(FEE);

        assertThat(policyDue("sar-answer", told, TOTNES)).contains(day("2026-03-03"));
        assertThat(due("sar-answer", told, TOTNES)).contains(day("2026-03-02"));
        assertThat(warning("sar-answer", told, TOTNES)).contains("W-04");
    }

    @Test
    void anObjectionIsAnsweredInThreeWeeksByThePolicyAndInAMonthByTheLaw() {
        var told = ToldCase.received(RequestKind.OBJECTION, TOTNES.reference(), "2026-03-27T09:00");

        assertThat(policyDue("objection-answer", told, TOTNES)).contains(day("2026-04-17"));
        assertThat(statutoryDue("objection-answer", told, TOTNES)).contains(day("2026-04-27"));
        assertThat(due("objection-answer", told, TOTNES)).contains(day("2026-04-17"));
    }

    @Test
    void aComplaintIsAcknowledgedInSevenWorkingDays() {
        var told = ToldCase.received(RequestKind.COMPLAINT, TOTNES.reference(), "2026-06-19T09:00");

        assertThat(due("complaint-acknowledgement", told, TOTNES)).contains(day("2026-06-30"));
        assertThat(statutoryDue("complaint-acknowledgement", told, TOTNES)).isPresent();
    }

    @Test
    void aComplaintOfTheDayBeforeTheStatuteHasThePolicysClockOnly() {
        var told = ToldCase.received(RequestKind.COMPLAINT, TOTNES.reference(), "2026-06-18T09:00");

        assertThat(statutoryDue("complaint-acknowledgement", told, TOTNES)).isEmpty();
        assertThat(policyDue("complaint-acknowledgement", told, TOTNES)).isPresent();
    }

    @Test
    void aRequestOfTheNightBelongsToTheLondonDayOnWhichItArrived() {
        var told = requested(TOTNES, "2026-07-01T00:30");

        assertThat(on(told, TOTNES, "sar-answer")
                        .clocks()
                        .statutory()
                        .orElseThrow()
                        .date())
                .isEqualTo(day("2026-08-03"));
    }

    @Test
    void theAcknowledgementIsMetOnceItsLetterHasLeft() {
        var told = requested(TOTNES, "2026-03-03T10:00");
        told.sends("SAR-2");

        assertThat(on(told, TOTNES, "sar-acknowledgement").state()).isEqualTo(ObligationOnCase.State.MET);
    }

    @Test
    void aLetterThatCameBackOpensItsObligationAgain() {
        var told = requested(TOTNES, "2026-03-03T10:00");
        var letter = told.sends("SAR-2");
        told.happens(new LetterUndelivered(letter, "bounced"));

        assertThat(on(told, TOTNES, "sar-acknowledgement").state()).isEqualTo(ObligationOnCase.State.OPEN);
    }

    @Test
    void whatIsNotMetByItsDateIsLateOnTheDayAfter() {
        var file = requested(TOTNES, "2026-03-03T10:00").file();
        var obligations = new Obligations(TOTNES, CALENDAR);

        assertThat(obligations.of(file, day("2026-03-04")).getFirst().state()).isEqualTo(ObligationOnCase.State.OPEN);
        assertThat(obligations.of(file, day("2026-03-05")).getFirst().state()).isEqualTo(ObligationOnCase.State.LATE);
    }

    @Test
    void theGoverningDateIsTheEarliestOfWhatIsStillOwed() {
        var told = requested(TOTNES, "2026-03-03T10:00");
        var obligations = new Obligations(TOTNES, CALENDAR);

        assertThat(obligations.governingDue(told.file())).contains(day("2026-03-04"));
        told.sends("SAR-2");
        assertThat(obligations.governingDue(told.file())).contains(day("2026-04-07"));
    }

    @Test
    void thePoliceAreAnsweredInTwoWorkingDaysOfTheCallBack() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T09:00");

        assertThat(due("police-answer", told, TOTNES)).isEmpty();
        told.on("2026-03-11T15:00").callsBack(true);
        assertThat(due("police-answer", told, TOTNES)).contains(day("2026-03-13"));
    }

    @Test
    void aCallBackThatDidNotSettleItStartsNoClock() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T09:00")
                .callsBack(false);

        assertThat(due("police-answer", told, TOTNES)).isEmpty();
    }

    @Test
    void aDoubtAfterTheCallBackStopsTheClockAndTheNextCallBackStartsItAnew() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T09:00")
                .on("2026-03-11T15:00")
                .callsBack(true)
                .callsBack(false);
        assertThat(due("police-answer", told, TOTNES)).isEmpty();

        told.on("2026-03-16T09:00").callsBack(true);
        assertThat(due("police-answer", told, TOTNES)).contains(day("2026-03-18"));
    }

    @Test
    void whatIsNoRequestOwesNothing() {
        var told = ToldCase.received(RequestKind.NOT_A_REQUEST, TOTNES.reference(), "2026-03-09T09:00");

        assertThat(new Obligations(TOTNES, CALENDAR).of(told.file(), day("2026-03-10")))
                .isEmpty();
    }

    @Test
    void aClockThatHasNotStartedSaysWhatItWaitsFor() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T09:00");

        assertThat(on(told, TOTNES, "police-answer").explanation()).contains("waits for the officer to be verified");
    }

    private static ToldCase requested(PolicyProfile policy, String when) {
        return ToldCase.received(RequestKind.SUBJECT_ACCESS, policy.reference(), when);
    }

    private static ObligationOnCase on(ToldCase told, PolicyProfile policy, String obligation) {
        return new Obligations(policy, CALENDAR)
                .of(told.file(), day("2026-03-03")).stream()
                        .filter(owed -> owed.rule().id().equals(obligation))
                        .findFirst()
                        .orElseThrow();
    }

    private static Optional<LocalDate> due(String obligation, ToldCase told, PolicyProfile policy) {
        return on(told, policy, obligation).due();
    }

    private static Optional<LocalDate> policyDue(String obligation, ToldCase told, PolicyProfile policy) {
        return on(told, policy, obligation).clocks().policy().map(DueDate::date);
    }

    private static Optional<LocalDate> statutoryDue(String obligation, ToldCase told, PolicyProfile policy) {
        return on(told, policy, obligation).clocks().statutory().map(DueDate::date);
    }

    private static Optional<String> warning(String obligation, ToldCase told, PolicyProfile policy) {
        return on(told, policy, obligation).clocks().warning().map(PolicyWarning::code);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
