package org.footagedesk.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.footagedesk.casework.WaitingWork;
import org.footagedesk.desk.Today;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.upkeep.DueInTheHouse;
import org.springframework.stereotype.Component;

/** The lists of the first page, told without a name. */
@Component
class WaitingAtDesk implements WaitingWork {

    private static final int NAMED = 10;

    private final TodayRows today;
    private final DueInTheHouse house;

    WaitingAtDesk(TodayRows today, DueInTheHouse house) {
        this.today = today;
        this.house = house;
    }

    @Override
    public List<Group> of(StaffMember who) {
        var groups = new ArrayList<Group>();
        if (who.may(Ability.READ_CASES)) {
            Today lists = today.of(who);
            groups.add(group("Footage at risk", lists.footageAtRisk()));
            groups.add(group("New subject access requests", lists.newRequests()));
            groups.add(group("Letters to approve", lists.lettersToApprove()));
            groups.add(group("Waiting for a decision", lists.waitingForDecision()));
            groups.add(group("Late soon", lists.lateSoon()));
        }
        groups.add(named(
                "Faults of the equipment",
                house.faultsFor(who).stream().map(fault -> fault.recorder()).toList()));
        groups.add(named(
                "Due in the house",
                house.of(who).stream()
                        .map(line -> line.duty().title() + ", " + line.thing().name())
                        .toList()));
        groups.add(named(
                "Training that is lacking",
                house.trainingFor(who).stream()
                        .map(line -> line.person() + ": " + line.topic().title())
                        .toList()));
        groups.removeIf(group -> group.total() == 0);
        return List.copyOf(groups);
    }

    private static Group group(String heading, Today.Rows rows) {
        var references = StreamSupport.stream(rows.spliterator(), false)
                .map(Today.Row::reference)
                .distinct()
                .limit(NAMED)
                .toList();
        return new Group(heading, rows.total(), references);
    }

    private static Group named(String heading, List<String> all) {
        return new Group(heading, all.size(), all.stream().limit(NAMED).toList());
    }
}
