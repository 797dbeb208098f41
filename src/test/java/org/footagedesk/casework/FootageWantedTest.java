package org.footagedesk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.footagedesk.casefile.PoliciesOnFile.CALENDAR;
import static org.footagedesk.casefile.PoliciesOnFile.TOTNES;
import static org.footagedesk.casefile.ToldCase.finding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.policy.Keeping;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.shared.TimeWindow;
import org.junit.jupiter.api.Test;

class FootageWantedTest {

    private static final Instant NOW = Instant.parse("2026-07-05T09:00:00Z");
    private static final Finding RAMP = finding(FieldKey.CAMERA, "CIVIC-RAMP", 0.9);
    private static final Finding AFTERNOON_BEGINS = finding(FieldKey.INCIDENT_FROM, "2026-07-04T14:00", 0.9);
    private static final Finding AFTERNOON_ENDS = finding(FieldKey.INCIDENT_TO, "2026-07-04T15:00", 0.9);
    private static final TimeWindow AFTERNOON_WITH_MARGIN =
            new TimeWindow(Instant.parse("2026-07-04T12:00:00Z"), Instant.parse("2026-07-04T15:00:00Z"));

    @Test
    void theStatedTimeIsHeldWithAnHourToEitherSide() {
        assertThat(wanted(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS))
                .singleElement()
                .satisfies(hold -> {
                    assertThat(hold.camera()).isEqualTo("CIVIC-RAMP");
                    assertThat(hold.window()).isEqualTo(AFTERNOON_WITH_MARGIN);
                });
    }

    @Test
    void everyAlternativeIsHeld() {
        assertThat(wanted(RAMP, finding(FieldKey.INCIDENT_FROM, "2026-07-04T15:00", 0.6, "2026-07-04T03:00")))
                .extracting(hold -> hold.window().from().toString())
                .containsExactly("2026-07-04T01:00:00Z", "2026-07-04T13:00:00Z");
    }

    @Test
    void anHourThatHappenedTwiceIsHeldFromBeforeTheFirstToAfterTheSecond() {
        var now = Instant.parse("2026-10-26T09:00:00Z");
        assertThat(of(TOTNES)
                        .holdsFor(
                                List.of(RAMP, finding(FieldKey.INCIDENT_FROM, "2026-10-25T01:30", 0.9)),
                                List.of(),
                                now))
                .singleElement()
                .extracting(HoldRequested::window)
                .isEqualTo(
                        new TimeWindow(Instant.parse("2026-10-24T23:30:00Z"), Instant.parse("2026-10-25T02:30:00Z")));
    }

    @Test
    void aWindowThatIsNotOverYetIsHeldInTwoPartsTheFirstAsFarAsTheRecorderHasFinishedIt() {
        var halfPast = Instant.parse("2026-07-04T13:30:00Z");
        var now = halfPast.plus(FootageWanted.UNTIL_RECORDED);
        assertThat(of(TOTNES).holdsFor(List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS), List.of(), now))
                .extracting(HoldRequested::window)
                .containsExactly(
                        new TimeWindow(AFTERNOON_WITH_MARGIN.from(), halfPast),
                        new TimeWindow(halfPast, AFTERNOON_WITH_MARGIN.to()));
    }

    @Test
    void whatEndedAMomentAgoWaitsForItsLastMinutesOnly() {
        var now = AFTERNOON_WITH_MARGIN.to().plusSeconds(60);
        var recorded = now.minus(FootageWanted.UNTIL_RECORDED);
        assertThat(of(TOTNES).holdsFor(List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS), List.of(), now))
                .extracting(HoldRequested::window)
                .containsExactly(
                        new TimeWindow(AFTERNOON_WITH_MARGIN.from(), recorded),
                        new TimeWindow(recorded, AFTERNOON_WITH_MARGIN.to()));
    }

    @Test
    void theRestOfAWindowThatIsNotOverYetIsHeldOnEveryCamera() {
        var halfPast = Instant.parse("2026-07-04T13:30:00Z");
        var now = halfPast.plus(FootageWanted.UNTIL_RECORDED);
        assertThat(of(TOTNES).holdsFor(List.of(AFTERNOON_BEGINS, AFTERNOON_ENDS), List.of(), now))
                .filteredOn(hold -> hold.window().from().equals(halfPast))
                .extracting(HoldRequested::camera)
                .doesNotHaveDuplicates()
                .hasSize(5);
    }

    @Test
    void whatTheRecorderOverwritesFirstIsAtTheFrontAndWhatIsOverwrittenAlreadyAtTheEnd() {
        assertThat(wanted(finding(
                        FieldKey.INCIDENT_FROM, "2026-07-04T15:00", 0.6, "2026-04-27T15:00", "2026-06-27T15:00")))
                .extracting(hold -> hold.window().from().toString().substring(0, 10))
                .containsSubsequence("2026-06-27", "2026-07-04", "2026-04-27")
                .endsWith("2026-04-27");
    }

    @Test
    void whatIsHeldAlreadyIsNotHeldAgain() {
        assertThat(of(TOTNES)
                        .holdsFor(
                                List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS),
                                List.of(held("CIVIC-RAMP", HoldState.SECURED)),
                                NOW))
                .isEmpty();
    }

    @Test
    void whatIsHeldInTwoPartsIsNotHeldAgain() {
        var wanted = of(TOTNES);
        var inParts = wanted
                .holdsFor(
                        List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS),
                        List.of(),
                        Instant.parse("2026-07-04T13:30:00Z"))
                .stream()
                .map(hold -> new Hold(
                        hold.hold(),
                        hold.camera(),
                        hold.window(),
                        HoldState.SECURED,
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        null))
                .toList();

        assertThat(wanted.holdsFor(List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS), inParts, NOW))
                .isEmpty();
    }

    @Test
    void theSameTimeOnAnotherCameraIsHeld() {
        assertThat(of(TOTNES)
                        .holdsFor(
                                List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS),
                                List.of(held("CIVIC-STEPS", HoldState.SECURED)),
                                NOW))
                .hasSize(1);
    }

    @Test
    void whatWasReleasedIsHeldAgainWhenItIsAskedForAgain() {
        assertThat(of(TOTNES)
                        .holdsFor(
                                List.of(RAMP, AFTERNOON_BEGINS, AFTERNOON_ENDS),
                                List.of(held("CIVIC-RAMP", HoldState.RELEASED)),
                                NOW))
                .hasSize(1);
    }

    @Test
    void withoutAStatedTimeNothingIsHeld() {
        assertThat(wanted(RAMP)).isEmpty();
    }

    @Test
    void withoutTheControllersStandingPermissionNothingIsHeld() {
        assertThat(of(withoutPermission(TOTNES)).holdsFor(List.of(RAMP, AFTERNOON_BEGINS), List.of(), NOW))
                .isEmpty();
    }

    private static List<HoldRequested> wanted(Finding... findings) {
        return of(TOTNES).holdsFor(List.of(findings), List.of(), NOW);
    }

    private static FootageWanted of(PolicyProfile policy) {
        return new FootageWanted(new Policies() {
            @Override
            public PolicyProfile inForce() {
                return policy;
            }

            @Override
            public PolicyProfile inForceOn(LocalDate day) {
                return policy;
            }

            @Override
            public PolicyProfile bindingNow() {
                return policy;
            }

            @Override
            public List<PolicyProfile> versions() {
                return List.of(policy);
            }

            @Override
            public PolicyProfile named(String reference) {
                return policy;
            }

            @Override
            public WorkingCalendar calendar() {
                return CALENDAR;
            }
        });
    }

    private static Hold held(String camera, HoldState state) {
        return new Hold(
                HoldId.of("6d0f2c3e-6e43-4c4f-8f58-0f2f7d6f2b11"),
                camera,
                AFTERNOON_WITH_MARGIN,
                state,
                List.of(),
                null,
                null,
                null,
                false,
                null);
    }

    private static PolicyProfile withoutPermission(PolicyProfile policy) {
        var keeping = policy.keeping();
        return new PolicyProfile(
                policy.edition(),
                policy.body(),
                policy.grounds(),
                policy.register(),
                new Keeping(
                        keeping.retention(),
                        keeping.footageMargin(),
                        Optional.empty(),
                        keeping.holdLapse(),
                        keeping.identityPapers(),
                        keeping.quotas()),
                policy.subjectAccess(),
                policy.release(),
                policy.recourse(),
                policy.correspondence(),
                policy.clockCheck(),
                policy.dueSoonDays(),
                policy.kinds());
    }
}
