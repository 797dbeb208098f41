package org.footagedesk.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.footagedesk.people.Ability;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.upkeep.UpkeepBook.OpenFault;
import org.springframework.stereotype.Component;

/** What one person should see to in the house today. */
@Component
public class DueInTheHouse {

    private final HouseBook book;
    private final Duties duties;
    private final Policies policies;
    private final HouseRolls rolls;
    private final Staff staff;
    private final Clock clock;

    public DueInTheHouse(HouseBook book, Duties duties, Policies policies, HouseRolls rolls, Staff staff, Clock clock) {
        this.book = book;
        this.duties = duties;
        this.policies = policies;
        this.rolls = rolls;
        this.staff = staff;
        this.clock = clock;
    }

    /** The duties that press and that this person may record, the most pressing first. */
    public List<DutyLine> of(StaffMember who) {
        if (!who.may(Ability.RECORD_UPKEEP)) {
            return List.of();
        }
        LocalDate today = London.day(clock.instant());
        return book.read().lines(duties, new Things(policies.inForce()), today).stream()
                .filter(line -> line.presses() && line.duty().isFor(who))
                .toList();
    }

    /** The faults that are open, for whoever may see to them. */
    public List<OpenFault> faultsFor(StaffMember who) {
        return who.may(Ability.RECORD_UPKEEP) ? book.read().openFaults() : List.of();
    }

    /** The training that is lacking or lapses soon, for whoever keeps the list. */
    public List<TrainingLine> trainingFor(StaffMember who) {
        return who.may(Ability.KEEP_TRAINED_LIST)
                ? TrainingLine.due(staff.all(), rolls.trained(), London.day(clock.instant()))
                : List.of();
    }
}
