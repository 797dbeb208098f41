package org.footagedesk.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.footagedesk.people.CoverEvent.AbsenceRecorded;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.springframework.stereotype.Component;

/** Puts on record that the Town Clerk is away and who stands in, so that the powers pass for those days (policy 4.3). */
@Component
public class RecordAbsence {

    private final HouseRolls rolls;
    private final Staff staff;
    private final Clock clock;

    public RecordAbsence(HouseRolls rolls, Staff staff, Clock clock) {
        this.rolls = rolls;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Records it; problems are named away, from, to or cover. Nobody gives themselves the powers.
     *
     * @param from the first day, in London
     * @param to the last day
     */
    public Answer record(String away, LocalDate from, LocalDate to, String cover, StaffMember who) {
        if (!who.may(Ability.RECORD_ABSENCES)) {
            return new Answer.NotAllowed(Ability.RECORD_ABSENCES);
        }
        Map<String, String> problems = problems(away, from, to, cover, who);
        if (!problems.isEmpty()) {
            return new Answer.Invalid(problems);
        }
        var event = new AbsenceRecorded(UUID.randomUUID(), away, from, to, cover);
        var added = rolls.absences()
                .append(who.name(), recorded -> overlaps(Cover.of(recorded), event) ? List.of() : List.of(event));
        return added.isEmpty()
                ? new Answer.Invalid(
                        Map.of("from", "An absence on these days is on record already; end that one first."))
                : Answer.DONE;
    }

    private boolean overlaps(Cover cover, AbsenceRecorded event) {
        return cover.absences().stream()
                .filter(known -> known.isOpenAt(clock.instant()))
                .anyMatch(known -> known.away().equals(event.away())
                        && !known.to().isBefore(event.from())
                        && !event.to().isBefore(known.from()));
    }

    private Map<String, String> problems(String away, LocalDate from, LocalDate to, String cover, StaffMember who) {
        var problems = new HashMap<String, String>();
        if (staff.named(away).filter(this::isTownClerk).isEmpty()) {
            problems.put("away", "Choose the Town Clerk: only the Town Clerk's powers can be covered.");
        }
        if (staff.named(cover).filter(member -> member.holds(Role.GPM)).isEmpty() || cover.equals(away)) {
            problems.put("cover", "Choose the Governance and Projects Manager who stands in.");
        } else if (cover.equals(who.name())) {
            problems.put(
                    "cover",
                    "You cannot give yourself the Town Clerk's powers; ask the Town Clerk or the administrator.");
        }
        if (to.isBefore(from)) {
            problems.put("to", "The last day cannot lie before the first.");
        } else if (to.isBefore(London.day(clock.instant()))) {
            problems.put("to", "These days are over; cover cannot be given afterwards.");
        }
        return problems;
    }

    private boolean isTownClerk(StaffMember member) {
        return member.holds(Role.DATA_CONTROLLER) && !member.standsIn();
    }
}
