package org.footagedesk.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.footagedesk.policy.yaml.CalendarFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final WorkingCalendar CALENDAR = CalendarFiles.load();
    private static final ObligationRule ANSWER = new ObligationRule(
            "answer",
            "Answer the request",
            clock("9.9", Milestone.FORM_AND_FEE_RECEIVED, "31 days", false, Optional.empty()),
            Optional.of(clock("Art 12(3)", Milestone.REQUEST_RECEIVED, "one month", true, Optional.empty())),
            List.of(),
            Set.of(new LetterSent("SAR-8")));

    @Test
    void theEarlierOfTwoClocksGoverns() {
        var clocks =
                clocks(Map.of(Milestone.FORM_AND_FEE_RECEIVED, "2026-01-31", Milestone.REQUEST_RECEIVED, "2026-01-31"));
        assertThat(clocks.policy().orElseThrow().date()).isEqualTo("2026-03-03");
        assertThat(clocks.governing().orElseThrow().date()).isEqualTo("2026-03-02");
    }

    @Test
    void aPolicyDateLaterThanTheLawsIsWarnedAbout() {
        var clocks =
                clocks(Map.of(Milestone.FORM_AND_FEE_RECEIVED, "2026-01-31", Milestone.REQUEST_RECEIVED, "2026-01-31"));
        assertThat(clocks.warning())
                .contains(new PolicyWarning(
                        "W-04",
                        PolicyWarning.Level.ILLEGAL,
                        "The policy allows until Tuesday 3 March 2026, but the law only until Monday 2 March 2026:"
                                + " keep the earlier date."));
    }

    @Test
    void aPolicyDateThatIsEarlierOrTheSameIsNotWarnedAbout() {
        assertThat(clocks(Map.of(
                                Milestone.FORM_AND_FEE_RECEIVED,
                                "2026-11-25",
                                Milestone.REQUEST_RECEIVED,
                                "2026-11-25"))
                        .warning())
                .isEmpty();
        assertThat(clocks(Map.of(
                                Milestone.FORM_AND_FEE_RECEIVED,
                                "2025-12-19",
                                Milestone.REQUEST_RECEIVED,
                                "2025-12-19"))
                        .warning())
                .isEmpty();
    }

    @Test
    void whileThePolicyWaitsForTheFeeTheLawsDateGoverns() {
        var clocks = clocks(Map.of(Milestone.REQUEST_RECEIVED, "2026-03-03"));
        assertThat(clocks.policy()).isEmpty();
        assertThat(clocks.governing().orElseThrow().date()).isEqualTo("2026-04-07");
        assertThat(clocks.warning()).isEmpty();
    }

    @Test
    void nothingGovernsBeforeAnythingHappened() {
        assertThat(clocks(Map.of()).governing()).isEmpty();
    }

    @Test
    void onlyAClockThatMayPauseIsPaused() {
        var clocks = clocks(
                Map.of(Milestone.FORM_AND_FEE_RECEIVED, "2026-02-09", Milestone.REQUEST_RECEIVED, "2026-02-09"),
                new Pause(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 2, 18)));
        assertThat(clocks.policy().orElseThrow().date()).isEqualTo("2026-03-12");
        assertThat(clocks.statutory().orElseThrow().date()).isEqualTo("2026-03-16");
    }

    @Test
    void aClauseDoesNotReachBackBeforeItCameIntoForce() {
        var law = clock(
                "s.164A",
                Milestone.REQUEST_RECEIVED,
                "30 days including the first day",
                false,
                Optional.of(LocalDate.of(2026, 6, 19)));
        assertThat(law.due(LocalDate.of(2026, 6, 18), List.of(), CALENDAR)).isEmpty();
        assertThat(law.due(LocalDate.of(2026, 6, 19), List.of(), CALENDAR)
                        .orElseThrow()
                        .date())
                .isEqualTo("2026-07-18");
    }

    private static ClockRule clock(
            String clause, Milestone start, String period, boolean pausable, Optional<LocalDate> appliesFrom) {
        return new ClockRule(clause, start, Period.read(period).orElseThrow(), pausable, appliesFrom);
    }

    private static Clocks clocks(Map<Milestone, String> happened, Pause... pauses) {
        Happened recorded = moment -> switch (moment) {
            case Milestone.FORM_RECEIVED -> day(happened.get(Milestone.FORM_AND_FEE_RECEIVED));
            case Milestone.INFORMATION_REQUESTED ->
                Stream.of(pauses).map(Pause::from).toList();
            case Milestone.INFORMATION_RECEIVED ->
                Stream.of(pauses).map(Pause::to).toList();
            default -> day(happened.get(moment));
        };
        return ANSWER.on(new CaseDays(recorded, false), CALENDAR).getFirst().clocks();
    }

    private static List<LocalDate> day(@Nullable String day) {
        return day == null ? List.of() : List.of(LocalDate.parse(day));
    }
}
