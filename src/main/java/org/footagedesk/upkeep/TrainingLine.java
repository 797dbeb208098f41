package org.footagedesk.upkeep;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.people.TrainedPeople;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.shared.Role;

/**
 * Training that somebody lacks or is about to lack (policy 13.1).
 *
 * @param until the last day on which the training they have counts; empty where they have none
 */
public record TrainingLine(String person, TrainedFor topic, Optional<LocalDate> until, DutyLine.State state) {

    private static final int NOTICE_DAYS = 60;

    /** Who handles data, and so is trained in the six topics. */
    private static final Set<Role> HANDLE_DATA = Set.of(Role.DATA_CONTROLLER, Role.GPM, Role.CLERK);

    /** What is lacking or lapses within sixty days, the most pressing first. */
    public static List<TrainingLine> due(List<StaffMember> staff, TrainedPeople trained, LocalDate today) {
        return staff.stream()
                .filter(member -> HANDLE_DATA.stream().anyMatch(member::holds))
                .flatMap(
                        member -> TrainedFor.topics().stream().map(topic -> line(member.name(), topic, trained, today)))
                .filter(line -> line.state() != DutyLine.State.NOT_DUE)
                .sorted(Comparator.comparing((TrainingLine line) -> line.state())
                        .thenComparing(TrainingLine::person)
                        .thenComparing(TrainingLine::topic))
                .toList();
    }

    private static TrainingLine line(String person, TrainedFor topic, TrainedPeople trained, LocalDate today) {
        Optional<LocalDate> until = trained.of(person, topic).map(TrainedListed::until);
        DutyLine.State state = until.map(last -> state(last, today)).orElse(DutyLine.State.OVERDUE);
        return new TrainingLine(person, topic, until, state);
    }

    private static DutyLine.State state(LocalDate last, LocalDate today) {
        if (today.isAfter(last)) {
            return DutyLine.State.OVERDUE;
        }
        return today.isBefore(last.minusDays(NOTICE_DAYS)) ? DutyLine.State.NOT_DUE : DutyLine.State.DUE_SOON;
    }
}
