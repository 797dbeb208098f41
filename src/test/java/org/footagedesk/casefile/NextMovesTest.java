package org.footagedesk.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.CALENDAR;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.PoliciesOnFile.UK;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.NextMoves.Move;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.policy.CaseState;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;

class NextMovesTest {

    private static final Set<Role> CONTROLLER = Set.of(Role.DATA_CONTROLLER);

    @Test
    void theSearchIsBlockedAndNamesTheMissingGateOneAfterTheOther() {
        var told = requested(TOTNES);
        assertThat(blocked("search", told, TOTNES))
                .get()
                .asString()
                .contains("Judge whether the images can be located");
        told.takes("locate", "can_be_located=yes");
        assertThat(blocked("search", told, TOTNES)).get().asString().contains("The form is not here yet");
        told.formArrives();
        assertThat(blocked("search", told, TOTNES)).get().asString().contains("£0.00 of £10.00");
        told.happens(new FeeRecorded(1000, "CARD"));
        assertThat(blocked("search", told, TOTNES)).get().asString().contains("identity papers");
        told.happens(new IdentityChecked(Set.of(), true, "UK passport"));
        assertThat(blocked("search", told, TOTNES)).get().asString().contains("six checks");
        told.happens(new SixChecksAnswered(Collections.nCopies(6, true), "asked the police"));
        assertThat(blocked("search", told, TOTNES)).isEmpty();
    }

    @Test
    void whoGrantsARequestTooEarlyCanStillSearch() {
        var told = requested(TOTNES);
        told.happens(new DecisionMade(Outcome.GRANTED, "They may have it"));
        assertThat(ids(told, TOTNES, CONTROLLER)).contains("search");

        var refused = requested(TOTNES);
        refused.happens(new DecisionMade(Outcome.REFUSED, "They may not"));
        assertThat(ids(refused, TOTNES, CONTROLLER)).doesNotContain("search");
    }

    @Test
    void whatWasWrittenWhileTheCaseWasOfAnotherKindDoesNotLeave() {
        var told = requested(TOTNES);
        var moves = new NextMoves(told.file(), TOTNES, around("2026-01-02", Optional.empty()));

        assertThat(moves.noLongerLeaves("ask-fee", Map.of())).isEmpty();
        assertThat(moves.noLongerLeaves("ask-sign-off", Map.of()))
                .get()
                .asString()
                .contains("another kind");
        assertThat(moves.noLongerLeaves("write-release", Map.of())).isPresent();
    }

    @Test
    void onlyWhoeverMayTakeAStepIsShownIt() {
        var told = requested(TOTNES);

        assertThat(ids(told, TOTNES, Set.of(Role.CLERK)))
                .contains("form-arrived")
                .doesNotContain("search", "locate");
        assertThat(ids(told, TOTNES, Set.of(Role.GPM))).contains("search").doesNotContain("locate", "disregard");
        assertThat(ids(told, TOTNES, Set.of(Role.TMO, Role.ADMINISTRATOR))).isEmpty();
    }

    @Test
    void aRequestIsDisregardedOnlyWhenThePolicyProvidesForItAndTheTimeIsOver() {
        var totnes = requested(TOTNES).on("2025-12-19T12:00");
        totnes.sends("SAR-5");
        assertThat(move("disregard", totnes, TOTNES, "2026-01-02").flatMap(Move::blockedBy))
                .get()
                .asString()
                .contains("not over");
        assertThat(move("disregard", totnes, TOTNES, "2026-01-03").flatMap(Move::blockedBy))
                .isEmpty();

        var uk = requested(UK).on("2025-12-19T12:00");
        uk.sends("SAR-5");
        assertThat(move("disregard", uk, UK, "2026-02-20")).isEmpty();
        assertThat(move("close-without-prejudice", uk, UK, "2026-01-10").flatMap(Move::blockedBy))
                .isPresent();
        assertThat(move("close-without-prejudice", uk, UK, "2026-01-20").flatMap(Move::blockedBy))
                .isEmpty();
    }

    @Test
    void anAnswerOnTheSeventhDayIsInTimeAndAMachinesAnswerIsNone() {
        var told = requested(TOTNES).on("2025-12-19T12:00");
        told.sends("SAR-5");
        told.on("2025-12-22T09:00").message(JoinedAs.AUTOMATIC);
        assertThat(state(told, TOTNES)).isEqualTo(CaseState.AWAITING_INFO);

        told.on("2026-01-02T23:50").message(JoinedAs.REPLY);
        assertThat(move("disregard", told, TOTNES, "2026-01-05")).isEmpty();
        assertThat(state(told, TOTNES)).isNotEqualTo(CaseState.AWAITING_INFO);
    }

    @Test
    void aSecondQuestionIsASecondWait() {
        var told = requested(TOTNES).on("2025-12-01T12:00");
        told.sends("SAR-5");
        told.on("2025-12-04T09:00").message(JoinedAs.REPLY);
        told.on("2025-12-19T12:00").sends("SAR-5");

        var waits = new Obligations(TOTNES, CALENDAR)
                .of(told.file(), LocalDate.parse("2026-01-03")).stream()
                        .filter(owed -> owed.rule().id().equals("reply"))
                        .toList();
        assertThat(waits)
                .extracting(ObligationOnCase::state)
                .containsExactly(ObligationOnCase.State.MET, ObligationOnCase.State.LAPSED);
    }

    @Test
    void aMasterWaitsForTheWrittenAuthorityAndAViewingDoesNot() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T10:00")
                .callsBack(true);
        told.takes("grounds", "purpose=CRIMINAL", "particular=yes", "least_window=yes", "victim_notice=NOT_VICTIM");

        assertThat(blocked("viewing-held", told, TOTNES)).isEmpty();
        assertThat(blocked("make-master", told, TOTNES)).get().asString().contains("until it is, they may only look");
        told.takes("authority-letter", "occasion_place=the garages", "option=RETAIN", "signed=yes");
        assertThat(state(told, TOTNES)).isEqualTo(CaseState.AUTHORITY_INCOMPLETE);
        assertThat(blocked("make-master", told, TOTNES)).get().asString().contains("POL-2");
        told.takes("authority-letter", "crime_reference=CR/012345/26", "option=RETAIN", "signed=yes");
        assertThat(blocked("make-master", told, TOTNES)).isEmpty();
    }

    @Test
    void bothExhibitsAreHandedOverOnlyInAnOpenIncident() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T10:00")
                .callsBack(true);
        told.takes("grounds", "particular=yes", "least_window=yes");

        assertThat(blocked("hand-over-both", told, TOTNES)).get().asString().contains("No major incident is open");
        assertThat(new NextMoves(told.file(), TOTNES, around("2026-03-09", Optional.of("INC-2026-1")))
                        .step("hand-over-both", Map.of())
                        .flatMap(Move::blockedBy))
                .isEmpty();
    }

    @Test
    void whoIsInvitedToAViewingHasPassedItsGatesAndWhoIsPromisedACopyHasOneWithANumber() {
        var told = requested(TOTNES).happens(new DecisionMade(Outcome.GRANTED, "Their own images"));
        var invited = Map.of("way", "VIEWING");
        assertThat(blocked("write-release", invited, told))
                .get()
                .asString()
                .contains("The completed form is here (9.7)");

        told.formArrives();
        told.happens(
                new FeeRecorded(1000, "CARD"),
                new IdentityChecked(Set.of(), true, "UK passport"),
                new SixChecksAnswered(Collections.nCopies(6, true), "asked the police"));
        told.takes("review", "others_identifiable=no", "duty_of_confidence=no");
        assertThat(blocked("write-release", invited, told)).isEmpty();
        assertThat(blocked("write-release", Map.of("way", "COPY"), told))
                .get()
                .asString()
                .contains("The copy has a number and a written reason (5.7)");
    }

    @Test
    void whatIsReadyIsWrittenToThePoliceOnlyWhileTheGroundsStand() {
        var told = ToldCase.received(RequestKind.POLICE, TOTNES.reference(), "2026-03-09T10:00")
                .callsBack(true);
        told.takes("grounds", "particular=yes", "least_window=yes");
        told.takes("authority-letter", "crime_reference=CR/012345/26", "option=RETAIN", "signed=yes");
        told.takes("make-master", "plays=yes");
        assertThat(blocked("ready-to-collect", told, TOTNES)).isEmpty();

        told.takes("grounds", "particular=no", "least_window=yes");
        assertThat(blocked("ready-to-collect", told, TOTNES))
                .get()
                .asString()
                .contains("The grounds are judged and met (6.1, 10.1)");
    }

    @Test
    void aSergeantsAgreementIsNotEnoughAndAnInspectorsIs() {
        var told = ToldCase.received(RequestKind.SECONDARY, TOTNES.reference(), "2026-03-09T10:00");
        told.takes("four-gates", "law=yes", "statute=yes", "cases=yes", "public_interest=yes");
        told.takes("basis", "is=CRIME_PREVENTION");
        told.takes("sign-off", "basis_is=CRIME_PREVENTION", "rank=SERGEANT", "written=yes", "knows=yes");
        assertThat(blocked("safeguards", told, TOTNES)).get().asString().contains("Inspector rank or above");

        told.takes("sign-off", "basis_is=CRIME_PREVENTION", "rank=INSPECTOR", "written=no", "knows=yes");
        assertThat(blocked("safeguards", told, TOTNES)).get().asString().contains("written");
        told.takes("sign-off", "basis_is=CRIME_PREVENTION", "rank=INSPECTOR", "written=yes", "knows=yes");
        assertThat(blocked("safeguards", told, TOTNES)).isEmpty();
    }

    @Test
    void whichRankIsEnoughIsThePolicysToSay() {
        var stricter = PoliciesOnFile.totnesWith("crime-release: { rank: Superintendent }");
        var told = ToldCase.received(RequestKind.SECONDARY, stricter.reference(), "2026-03-09T10:00");
        told.takes("four-gates", "law=yes", "statute=yes", "cases=yes", "public_interest=yes");
        told.takes("basis", "is=CRIME_PREVENTION");
        told.takes("sign-off", "basis_is=CRIME_PREVENTION", "rank=CHIEF_INSPECTOR", "written=yes", "knows=yes");
        assertThat(blocked("safeguards", told, stricter)).get().asString().contains("Superintendent rank or above");

        told.takes("sign-off", "basis_is=CRIME_PREVENTION", "rank=SUPERINTENDENT", "written=yes", "knows=yes");
        assertThat(blocked("safeguards", told, stricter)).isEmpty();
    }

    @Test
    void theClerkDoesNotHandleAComplaintAboutTheClerk() {
        var told = ToldCase.received(RequestKind.COMPLAINT, TOTNES.reference(), "2026-06-19T10:00");
        told.takes("about", "subject=CLERK", "own_data=YES");
        told.takes("appoint", "investigator=councillor", "chair=the chair");

        assertThat(CaseHandlers.rolesOn(told.file(), TOTNES, "clerk.of.town", CONTROLLER))
                .isEmpty();
        assertThat(CaseHandlers.rolesOn(told.file(), TOTNES, "gpm", Set.of(Role.GPM)))
                .containsExactly(Role.GPM);
        assertThat(CaseHandlers.rolesOn(told.file(), TOTNES, "councillor", Set.of(Role.COMMITTEE)))
                .contains(Role.DATA_CONTROLLER);
    }

    @Test
    void aCaseClosesOnceNothingIsOwedAndOpensAgain() {
        var told = ToldCase.received(RequestKind.POLICY_COPY, TOTNES.reference(), "2026-03-09T10:00");
        assertThat(blocked("close", told, TOTNES)).get().asString().contains("still owed");
        told.sends("PLC-1");
        assertThat(blocked("close", told, TOTNES)).isEmpty();
        told.takes("close", "holds_reviewed=yes");
        assertThat(state(told, TOTNES)).isEqualTo(CaseState.CLOSED);
        told.takes("reopen");
        assertThat(state(told, TOTNES)).isEqualTo(CaseState.SENT);
    }

    private static ToldCase requested(PolicyProfile policy) {
        return ToldCase.received(RequestKind.SUBJECT_ACCESS, policy.reference(), "2025-12-01T10:00");
    }

    private static CaseState state(ToldCase told, PolicyProfile policy) {
        return WhereItStands.of(told.file(), policy);
    }

    private static Optional<String> blocked(String step, ToldCase told, PolicyProfile policy) {
        return move(step, told, policy, "2026-03-10").orElseThrow().blockedBy();
    }

    private static Optional<String> blocked(String step, Map<String, String> answers, ToldCase told) {
        return new NextMoves(told.file(), TOTNES, around("2026-03-10", Optional.empty()))
                .step(step, answers)
                .orElseThrow()
                .blockedBy();
    }

    private static Optional<Move> move(String step, ToldCase told, PolicyProfile policy, String today) {
        return new NextMoves(told.file(), policy, around(today, Optional.empty())).step(step, Map.of());
    }

    private static List<String> ids(ToldCase told, PolicyProfile policy, Set<Role> roles) {
        return new NextMoves(told.file(), policy, around("2026-03-10", Optional.empty()))
                .forRoles(roles).stream().map(move -> move.step().id()).toList();
    }

    private static Surroundings around(String today, Optional<String> incident) {
        return new Surroundings(LocalDate.parse(today), CALENDAR, incident);
    }
}
