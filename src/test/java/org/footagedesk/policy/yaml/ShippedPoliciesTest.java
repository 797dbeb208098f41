package org.footagedesk.policy.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.footagedesk.casefile.PredicatesOfCases;
import org.footagedesk.policy.Camera;
import org.footagedesk.policy.CaseDays;
import org.footagedesk.policy.Circumstance;
import org.footagedesk.policy.Clocks;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.Happened;
import org.footagedesk.policy.Milestone;
import org.footagedesk.policy.Objective;
import org.footagedesk.policy.ObligationRule;
import org.footagedesk.policy.PoliceRank;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Regime;
import org.footagedesk.policy.Release;
import org.footagedesk.policy.Step;
import org.footagedesk.policy.SubjectAccess;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the shipped policies demand, worked through on dated examples. */
class ShippedPoliciesTest {

    private static final WorkingCalendar CALENDAR = CalendarFiles.load();
    private static final PolicyProfile TOTNES = shipped("totnes-2025");
    private static final PolicyProfile UK = shipped("uk-statutory");
    private static final PolicyProfile POLICE = shipped("dyfed-powys");

    @ParameterizedTest
    @EnumSource(value = RequestKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_A_REQUEST")
    void everyKindOfRequestHasRulesAndAnAcknowledgement(RequestKind kind) {
        for (PolicyProfile policy : List.of(TOTNES, UK, POLICE)) {
            assertThat(policy.rulesFor(kind).acknowledgement().letterUnder(Set.of()))
                    .isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(value = RequestKind.class, mode = EnumSource.Mode.EXCLUDE, names = "NOT_A_REQUEST")
    void theClauseOfAStepIsOneOfThePolicyOrTheLaw(RequestKind kind) {
        for (PolicyProfile policy : List.of(TOTNES, UK, POLICE)) {
            assertThat(policy.rulesFor(kind).procedure().steps())
                    .extracting(Step::clause)
                    .noneMatch(clause -> clause.matches("[A-Z]\\.\\d.*"));
        }
    }

    @ParameterizedTest
    @EnumSource(RequestKind.class)
    void noFootageLeavesWithoutADecisionAndANumberedCopy(RequestKind kind) {
        for (PolicyProfile policy : List.of(TOTNES, UK, POLICE)) {
            if (kind.concernsFootage()) {
                assertThat(policy.rulesFor(kind).gates())
                        .extracting(GateRule::predicate)
                        .contains("copy-numbered-with-reason")
                        .containsAnyOf("decided-to-disclose", "passed:grounds");
            }
        }
    }

    @Test
    void everyLetterOfTheShippedPoliciesIsApprovedByAPerson() {
        assertThat(TOTNES.automaticLetters()).isEmpty();
        assertThat(UK.automaticLetters()).isEmpty();
        assertThat(TOTNES.letter("SAR-2").approvers()).contains(Role.CLERK);
        assertThat(TOTNES.letter("CMP-1").approvers()).containsExactlyInAnyOrder(Role.DATA_CONTROLLER, Role.GPM);
    }

    @Test
    void theDataControllerMayApproveEveryLetter() {
        for (PolicyProfile policy : List.of(TOTNES, UK, POLICE)) {
            assertThat(policy.letters().values())
                    .isNotEmpty()
                    .allSatisfy(letter -> assertThat(letter.approvers()).contains(Role.DATA_CONTROLLER));
        }
    }

    @Test
    void theRegisterHasTheFiveCamerasOfBothSites() {
        assertThat(TOTNES.cameras())
                .extracting(Camera::code)
                .containsExactly(
                        "GUILDHALL-FRONT", "GUILDHALL-GARAGES", "CIVIC-STEPS", "CIVIC-RAMP", "CIVIC-FIRE-EXITS");
        assertThat(TOTNES.camera("CIVIC-RAMP")).get().extracting(Camera::site).isEqualTo("CIVIC_HALL");
    }

    @Test
    void footageIsKeptThirtyDaysAndHeldAnHourEitherSideOnStandingPermission() {
        assertThat(TOTNES.retention().days()).contains(30);
        assertThat(TOTNES.footageMargin()).isEqualTo(Duration.ofHours(1));
        assertThat(TOTNES.standingPermission()).get().satisfies(permission -> {
            assertThat(permission.role()).isEqualTo(Role.DATA_CONTROLLER);
            assertThat(permission.clause()).isEqualTo("5.7, 9.4");
        });
    }

    @Test
    void totnesGatesASubjectsCopyInTheOrderOfItsPolicy() {
        assertThat(TOTNES.rulesFor(RequestKind.SUBJECT_ACCESS).gates())
                .extracting(GateRule::clause)
                .containsExactly("9.7", "9.7", "9.1c", "UK GDPR Recital 38", "9.3", "9.10", "9.11, 9.12", "5.7");
    }

    @Test
    void theLawAsksNoFeeAndHasNoGateForOne() {
        assertThat(TOTNES.asksFee(RequestKind.SUBJECT_ACCESS)).isTrue();
        assertThat(TOTNES.asksFee(RequestKind.POLICE)).isFalse();
        assertThat(UK.asksFee(RequestKind.SUBJECT_ACCESS)).isFalse();
        assertThat(UK.rulesFor(RequestKind.SUBJECT_ACCESS).gates())
                .extracting(GateRule::id)
                .doesNotContain("fee");
    }

    @Test
    void aFirstEnquiryIsAnsweredWithTheFormAndARequestWithItsDates() {
        var acknowledgement = TOTNES.rulesFor(RequestKind.SUBJECT_ACCESS).acknowledgement();
        assertThat(acknowledgement.letterUnder(Set.of(Circumstance.NO_FORM))).contains("SAR-1");
        assertThat(acknowledgement.letterUnder(Set.of())).contains("SAR-2");
    }

    @Test
    void anUnverifiedPoliceContactIsToldNothing() {
        var acknowledgement = TOTNES.rulesFor(RequestKind.POLICE).acknowledgement();
        assertThat(acknowledgement.letterUnder(Set.of())).contains("POL-0");
        assertThat(acknowledgement.letterUnder(Set.of(Circumstance.OFFICIAL_ADDRESS_VERIFIED)))
                .contains("POL-1");
    }

    /** Acceptance scenario 1. */
    @Test
    void aFormWithoutItsFeeStartsOnlyTheLawsClock() {
        var answer = obligation(TOTNES, RequestKind.SUBJECT_ACCESS, "sar-answer");
        var waiting = clocks(answer, received("2026-03-03"));
        assertThat(waiting.policy()).isEmpty();
        assertThat(due(waiting)).isEqualTo("2026-04-07");

        var paid = clocks(answer, moment -> switch (moment) {
            case Milestone.REQUEST_RECEIVED, Milestone.FORM_RECEIVED -> List.of(LocalDate.parse("2026-03-03"));
            case Milestone.FEE_RECEIVED -> List.of(LocalDate.parse("2026-03-16"));
            default -> List.of();
        });
        assertThat(paid.policy().orElseThrow().date()).isEqualTo("2026-04-16");
        assertThat(due(paid)).isEqualTo("2026-04-07");
        assertThat(paid.warning()).get().extracting("code").isEqualTo("W-04");
    }

    /** Acceptance scenario 4. */
    @Test
    void theLawsMonthRollsOverAWeekendButNotOverAScottishHoliday() {
        assertThat(due(clocks(obligation(UK, RequestKind.SUBJECT_ACCESS, "sar-answer"), received("2026-07-01"))))
                .isEqualTo("2026-08-03");
    }

    /** Acceptance scenario 23. */
    @Test
    void anObjectionIsAnsweredInTwentyOneDaysByPolicyAndAMonthByLaw() {
        var clocks = clocks(obligation(TOTNES, RequestKind.OBJECTION, "objection-answer"), received("2026-03-27"));
        assertThat(clocks.policy().orElseThrow().date()).isEqualTo("2026-04-17");
        assertThat(clocks.statutory().orElseThrow().date()).isEqualTo("2026-04-27");
    }

    /** Acceptance scenario 24. */
    @Test
    void aComplaintHasTheLawsClockOnlySinceTheLawBegan() {
        var acknowledgement = TOTNES.rulesFor(RequestKind.COMPLAINT).acknowledgement();
        var since = clocks(acknowledgement, received("2026-06-19"));
        assertThat(since.policy().orElseThrow().date()).isEqualTo("2026-06-30");
        assertThat(since.statutory().orElseThrow().date()).isEqualTo("2026-07-18");
        assertThat(clocks(acknowledgement, received("2026-06-18")).statutory()).isEmpty();
    }

    /** Acceptance scenario 25. */
    @Test
    void thePolicyIsSentTheSameDayWithTheLimitForInformationBehindIt() {
        var copy = clocks(obligation(TOTNES, RequestKind.POLICY_COPY, "policy-copy"), received("2025-12-19"));
        assertThat(copy.policy().orElseThrow().date()).isEqualTo("2025-12-19");
        assertThat(copy.statutory().orElseThrow().date()).isEqualTo("2026-01-22");
        assertThat(due(clocks(
                        obligation(TOTNES, RequestKind.INFORMATION, "information-answer"), received("2025-12-19"))))
                .isEqualTo("2026-01-22");
    }

    @Test
    void aPoliceBodyKeepsFootageAsGuidanceSaysAndHasNoNumberOfDays() {
        assertThat(POLICE.regime()).isEqualTo(Regime.PART3);
        assertThat(POLICE.retention().days()).isEmpty();
        assertThat(POLICE.retention().goneFrom(Instant.EPOCH)).isEmpty();
        assertThat(POLICE.asksFee(RequestKind.SUBJECT_ACCESS)).isFalse();
        assertThat(POLICE.correspondence().languages()).containsExactly("en", "cy");
    }

    @Test
    void aPoliceBodyListsItsCamerasByTownWithTheDayTheListWasRead() {
        assertThat(POLICE.cameras())
                .hasSize(18)
                .noneMatch(camera -> camera.site().equals("CIVIC_HALL"));
        assertThat(POLICE.camera("CARMARTHEN")).isPresent();
        assertThat(POLICE.namesOf("CARMARTHEN")).contains("carmarthen", "Caerfyrddin");
        assertThat(POLICE.register().source()).get().extracting("on").isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void aPoliceBodyAnswersUnderPartThree() {
        assertThat(obligation(POLICE, RequestKind.SUBJECT_ACCESS, "sar-answer").clause())
                .isEqualTo("DPA 2018 s.45, s.54");
        assertThat(POLICE.rulesFor(RequestKind.SUBJECT_ACCESS).gates())
                .extracting(GateRule::clause)
                .containsExactly(
                        "DPA 2018 s.52(4)",
                        "DPA 2018 s.45",
                        "DPA 2018 s.45(4)",
                        "DPA 2018 s.45",
                        "DPA 2018 s.45(4)",
                        "DPA 2018 s.34(3)");
    }

    @Test
    void theValuesInWhichPolicyAndLawPartAreThoseOfTheProfile() {
        var totnes = TOTNES.subjectAccess();
        var law = UK.subjectAccess();
        assertThat(totnes.channel()).isEqualTo(SubjectAccess.Channel.WRITTEN_FORM);
        assertThat(law.channel()).isEqualTo(SubjectAccess.Channel.ANY);
        assertThat(totnes.noReply().then()).isEqualTo(SubjectAccess.Ending.DISREGARD);
        assertThat(law.noReply().after().words()).isEqualTo("one month");
        assertThat(totnes.formats()).doesNotContain(SubjectAccess.Format.ELECTRONIC);
        assertThat(law.timePrecision()).isEqualTo(Duration.ofHours(1));
        assertThat(TOTNES.release().crimeReleaseRank()).isEqualTo(PoliceRank.INSPECTOR);
        assertThat(TOTNES.release().mediaDecides()).isEqualTo(Release.MediaDecision.POLICE);
        assertThat(TOTNES.clockCheck().words()).isEqualTo("three months");
        assertThat(TOTNES.grounds().objectives()).extracting(Objective::code).containsExactly("a", "b", "c", "d", "e");
        assertThat(TOTNES.edition().reviewBy()).contains(LocalDate.of(2027, 3, 31));
    }

    @Test
    void aUkPassportProvesWhoSomebodyIs() {
        assertThat(TOTNES.evidence().identity()).anyMatch(paper -> paper.name().contains("UK passport"));
    }

    private static Happened received(String day) {
        return moment -> moment == Milestone.REQUEST_RECEIVED ? List.of(LocalDate.parse(day)) : List.of();
    }

    private static Clocks clocks(ObligationRule rule, Happened happened) {
        return rule.on(new CaseDays(happened, true), CALENDAR).getFirst().clocks();
    }

    private static LocalDate due(Clocks clocks) {
        return clocks.governing().orElseThrow().date();
    }

    private static ObligationRule obligation(PolicyProfile policy, RequestKind kind, String id) {
        return policy.rulesFor(kind).allObligations().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static PolicyProfile shipped(String name) {
        return switch (new PolicyFiles(new PredicatesOfCases()).load(name)) {
            case PolicyFile.Loaded loaded -> loaded.profile();
            case PolicyFile.Refused(List<PolicyProblem> problems) -> throw new AssertionError(problems);
        };
    }
}
