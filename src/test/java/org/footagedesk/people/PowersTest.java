package org.footagedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.journal.Recorded;
import org.footagedesk.people.CoverEvent.AbsenceEnded;
import org.footagedesk.people.CoverEvent.AbsenceRecorded;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.people.TrainingEvent.TrainedStruck;
import org.footagedesk.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PowersTest {

    private static final StaffMember GPM = new StaffMember("gpm", "Robin", Set.of(Role.GPM));
    private static final StaffMember OPERATOR = new StaffMember("operator", "Sam", Set.of(Role.OPERATOR));
    private static final UUID ABSENCE = new UUID(0, 1);

    private final List<Recorded<CoverEvent>> cover = new ArrayList<>();
    private final List<Recorded<TrainingEvent>> training = new ArrayList<>();

    @Test
    void theManagerHasTheClerksPowersOnlyWhileAnAbsenceIsOnRecord() {
        cover("2026-03-02T09:00:00Z", away("2026-03-09", "2026-03-13"));

        assertThat(gpmAt("2026-03-08T23:59:00Z").may(Ability.AUTHORISE_COPIES)).isFalse();
        assertThat(gpmAt("2026-03-09T00:00:00Z").may(Ability.AUTHORISE_COPIES)).isTrue();
        assertThat(gpmAt("2026-03-13T23:59:00Z").may(Ability.AUTHORISE_COPIES)).isTrue();
        assertThat(gpmAt("2026-03-14T00:00:00Z").may(Ability.AUTHORISE_COPIES)).isFalse();
    }

    @Test
    void anAbsenceThatIsRecordedLateGivesNothingBefore() {
        cover("2026-03-10T11:00:00Z", away("2026-03-09", "2026-03-13"));

        assertThat(gpmAt("2026-03-10T10:59:00Z").standsIn()).isFalse();
        assertThat(gpmAt("2026-03-10T11:00:00Z").standsIn()).isTrue();
    }

    @Test
    void thePowersGoBackAtOnceWhenTheAbsenceEnds() {
        cover("2026-03-02T09:00:00Z", away("2026-03-09", "2026-03-13"));
        cover("2026-03-11T08:30:00Z", new AbsenceEnded(ABSENCE));

        assertThat(gpmAt("2026-03-11T08:29:59Z").holds(Role.DATA_CONTROLLER)).isTrue();
        assertThat(gpmAt("2026-03-11T08:30:00Z").holds(Role.DATA_CONTROLLER)).isFalse();
    }

    @Test
    void whoStandsInIsSaidToStandIn() {
        cover("2026-03-02T09:00:00Z", away("2026-03-09", "2026-03-13"));

        assertThat(gpmAt("2026-03-09T12:00:00Z").titles())
                .contains("Governance and Projects Manager", "standing in as Data Controller");
    }

    @Test
    void nobodyElseGetsThePowers() {
        cover("2026-03-02T09:00:00Z", away("2026-03-09", "2026-03-13"));
        var other = new StaffMember("other", "Alex", Set.of(Role.GPM));
        var clerkOfThatName = new StaffMember("gpm", "Robin", Set.of(Role.CLERK));

        assertThat(powers().of(other, at("2026-03-09T12:00:00Z")).standsIn()).isFalse();
        assertThat(powers().of(clerkOfThatName, at("2026-03-09T12:00:00Z")).standsIn())
                .isFalse();
    }

    @Test
    void anOperatorLooksAtFootageOnlyWhileOnTheTrainedList() {
        assertThat(operatorAt("2026-03-09T12:00:00Z").may(Ability.REVIEW_FOOTAGE))
                .isFalse();
        train(new TrainedListed("operator", TrainedFor.FORMS, day("2026-03-01"), day("2027-03-01")));
        assertThat(operatorAt("2026-03-09T12:00:00Z").may(Ability.REVIEW_FOOTAGE))
                .isFalse();
        train(new TrainedListed("operator", TrainedFor.OPERATING, day("2026-03-01"), day("2027-03-01")));
        assertThat(operatorAt("2026-03-09T12:00:00Z").may(Ability.REVIEW_FOOTAGE))
                .isTrue();
        assertThat(operatorAt("2027-03-02T12:00:00Z").may(Ability.REVIEW_FOOTAGE))
                .as("lapsed")
                .isFalse();
        train(new TrainedStruck("operator", TrainedFor.OPERATING, "left"));
        assertThat(operatorAt("2026-03-09T12:00:00Z").may(Ability.REVIEW_FOOTAGE))
                .isFalse();
        assertThat(operatorAt("2026-03-09T12:00:00Z").titles()).isEqualTo("Operator (not on the trained list)");
    }

    @ParameterizedTest
    @CsvSource({
        "TMO, b",
        "FIN_HR, e",
        "DATA_CONTROLLER, abcde",
        "GPM, abcde",
        "OPERATOR, abcde",
        "CLERK, ''",
        "AUDITOR, ''",
        "COMMITTEE, ''",
        "ADMINISTRATOR, ''"
    })
    void eachRoleLooksAtFootageForItsObjectivesOnly(Role role, String letters) {
        var member = new StaffMember("somebody", "Somebody", Set.of(role));

        for (Objective objective : Objective.values()) {
            assertThat(member.mayReviewFor(objective))
                    .as("%s for %s", role, objective)
                    .isEqualTo(letters.contains(objective.code()));
        }
    }

    private StaffMember gpmAt(String moment) {
        return powers().of(GPM, at(moment));
    }

    private StaffMember operatorAt(String moment) {
        return powers().of(OPERATOR, at(moment));
    }

    private Powers powers() {
        return new Powers(Cover.of(cover), TrainedPeople.of(training));
    }

    private void cover(String at, CoverEvent event) {
        cover.add(new Recorded<>(cover.size() + 1, at(at), "controller", event));
    }

    private void train(TrainingEvent event) {
        training.add(new Recorded<>(training.size() + 1, at("2026-03-01T09:00:00Z"), "controller", event));
    }

    private static AbsenceRecorded away(String from, String to) {
        return new AbsenceRecorded(ABSENCE, "controller", day(from), day(to), "gpm");
    }

    private static Instant at(String moment) {
        return Instant.parse(moment);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
