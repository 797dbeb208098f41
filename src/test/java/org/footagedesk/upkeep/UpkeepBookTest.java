package org.footagedesk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.footagedesk.desk.PaperChronicle;
import org.footagedesk.desk.PaperPolicies;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Answer;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.people.TrainedPeople;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.footagedesk.upkeep.DutyLine.State;
import org.footagedesk.upkeep.yaml.DutiesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpkeepBookTest {

    private static final Duties DUTIES = DutiesFile.shipped();
    private static final StaffMember CLERK = new StaffMember("clerk", "Robin", Set.of(Role.CLERK));
    private static final StaffMember CONTROLLER = new StaffMember("controller", "Sam", Set.of(Role.DATA_CONTROLLER));
    private static final Map<String, String> RIGHT =
            Map.of("time", "09:30", "offset_seconds", "0", "source", "speaking clock", "corrected", "no");

    private final Clock clock = Clock.fixed(Instant.parse("2026-06-30T12:00:00Z"), London.ZONE);
    private final PaperChronicle<UpkeepEvent> chronicle = new PaperChronicle<>(clock);
    private final HouseBook book = () -> chronicle;
    private final RecordDuty record = new RecordDuty(book, DUTIES, new PaperPolicies(), clock);
    private final SettleFault settle = new SettleFault(book, clock);

    @ParameterizedTest
    @CsvSource({"2026-04-15, NOT_DUE", "2026-04-16, DUE_SOON", "2026-04-30, DUE_SOON", "2026-05-01, OVERDUE"})
    void aClockIsCheckedEveryQuarterByTheCalendarAndPeopleAreToldTwoWeeksBefore(LocalDate today, State state) {
        record("clock-check", "CIVIC_HALL", "2026-01-31", RIGHT);

        DutyLine line = line("clock-check", "CIVIC_HALL", today);

        assertThat(line.due()).contains(LocalDate.of(2026, 4, 30));
        assertThat(line.state()).isEqualTo(state);
    }

    @Test
    void whatWasNeverDoneIsDueAtOnceAndOfEachRecorderByItself() {
        record("clock-check", "CIVIC_HALL", "2026-06-29", RIGHT);

        assertThat(line("clock-check", "GUILDHALL", LocalDate.of(2026, 6, 30)).state())
                .isEqualTo(State.DUE_SOON);
        assertThat(line("clock-check", "CIVIC_HALL", LocalDate.of(2026, 6, 30)).state())
                .isEqualTo(State.NOT_DUE);
    }

    @Test
    void thePolicyIsReviewedInMarch2027() {
        assertThat(line("policy-review", "HOUSE", LocalDate.of(2026, 6, 30)).state())
                .isEqualTo(State.NOT_DUE);
        assertThat(line("policy-review", "HOUSE", LocalDate.of(2027, 1, 1)).state())
                .isEqualTo(State.DUE_SOON);
        assertThat(line("policy-review", "HOUSE", LocalDate.of(2027, 4, 1)).state())
                .isEqualTo(State.OVERDUE);
    }

    @Test
    void theRegistrationIsDueOnTheDayThatItExpires() {
        record("regulator-registration", "HOUSE", "2026-06-01", Map.of("number", "Z7595350", "expires", "2026-07-20"));

        DutyLine line = line("regulator-registration", "HOUSE", LocalDate.of(2026, 6, 30));

        assertThat(line.due()).contains(LocalDate.of(2026, 7, 20));
        assertThat(line.state()).isEqualTo(State.DUE_SOON);
    }

    @Test
    void everyCameraHasItsOwnPrivacyAssessment() {
        assertThat(book.read().lines(DUTIES, new Things(new PaperPolicies().inForce()), LocalDate.of(2026, 6, 30)))
                .filteredOn(line -> line.duty().id().equals("privacy-assessment"))
                .hasSize(5);
    }

    @Test
    void aClockCheckWithoutItsFiguresIsRefused() {
        Answer answer = record.record(
                "clock-check",
                "CIVIC_HALL",
                LocalDate.of(2026, 7, 1),
                Map.of("time", "half nine", "offset_seconds", "seven minutes", "corrected", "perhaps"),
                CLERK);

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Invalid.class,
                        refused -> assertThat(refused.problems())
                                .containsOnlyKeys("on", "time", "offset_seconds", "source", "corrected"));
        assertThat(chronicle.read()).isEmpty();
    }

    @Test
    void whoMayNotRecordADutyIsRefused() {
        var auditor = new StaffMember("auditor", "Alex", Set.of(Role.AUDITOR));

        assertThat(record.record("clock-check", "CIVIC_HALL", LocalDate.of(2026, 6, 30), RIGHT, auditor))
                .isEqualTo(new Answer.NotAllowed(Ability.RECORD_UPKEEP));
        assertThat(record.record("yearly-assessment", "HOUSE", LocalDate.of(2026, 6, 30), Map.of(), CLERK))
                .as("a clerk assesses nothing")
                .isEqualTo(new Answer.NotAllowed(Ability.RECORD_UPKEEP));
        assertThat(record.record("clock-check", "TOWN_SQUARE", LocalDate.of(2026, 6, 30), RIGHT, CLERK))
                .isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aFaultStaysOpenUntilTheEngineerWasToldAndItIsPutRight() {
        record(
                "equipment-fault",
                "CIVIC_HALL",
                "2026-06-30",
                Map.of("fault", "the ramp camera is dark", "reported", "no"));
        var fault = book.read().openFaults().getFirst();
        assertThat(fault.reported()).isFalse();

        assertThat(settle.reported(fault.id(), CLERK)).isEqualTo(Answer.DONE);
        assertThat(book.read().openFaults().getFirst().reported()).isTrue();
        assertThat(settle.mended(fault.id(), " ", CLERK)).isInstanceOf(Answer.Invalid.class);
        assertThat(settle.mended(fault.id(), "new cable", CLERK)).isEqualTo(Answer.DONE);
        assertThat(book.read().openFaults()).isEmpty();
        assertThat(settle.mended(fault.id(), "new cable", CLERK)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void eachOfTheSixTopicsIsDueForWhoeverHandlesData() {
        var today = LocalDate.of(2026, 6, 30);
        var trained = new TrainedPeople(List.of(
                new TrainedListed("clerk", TrainedFor.FORMS, today.minusYears(1), today.plusDays(30)),
                new TrainedListed("clerk", TrainedFor.COMPLAINTS, today.minusYears(1), today.plusYears(1))));
        var auditor = new StaffMember("auditor", "Alex", Set.of(Role.AUDITOR));

        assertThat(TrainingLine.due(List.of(CLERK, auditor), trained, today))
                .hasSize(5)
                .allMatch(line -> line.person().equals("clerk"))
                .filteredOn(line -> line.state() == State.DUE_SOON)
                .singleElement()
                .extracting(TrainingLine::topic)
                .isEqualTo(TrainedFor.FORMS);
    }

    private void record(String duty, String thing, String on, Map<String, String> answers) {
        assertThat(record.record(duty, thing, LocalDate.parse(on), answers, CONTROLLER))
                .isEqualTo(Answer.DONE);
    }

    private DutyLine line(String duty, String thing, LocalDate today) {
        Duty known = DUTIES.named(duty).orElseThrow();
        return book.read().line(known, new Thing(thing, thing), today);
    }
}
