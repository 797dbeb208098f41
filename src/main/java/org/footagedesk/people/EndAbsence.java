package org.footagedesk.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.footagedesk.people.Cover.Absence;
import org.footagedesk.people.CoverEvent.AbsenceEnded;
import org.springframework.stereotype.Component;

/** Ends an absence before its last day: the powers go back at once (policy 4.3). */
@Component
public class EndAbsence {

    private final HouseRolls rolls;
    private final Clock clock;

    public EndAbsence(HouseRolls rolls, Clock clock) {
        this.rolls = rolls;
        this.clock = clock;
    }

    /** Also whoever stands in may give the powers back. */
    public Answer end(UUID absence, StaffMember who) {
        boolean covers = rolls.cover()
                .absence(absence)
                .map(Absence::cover)
                .filter(who.name()::equals)
                .isPresent();
        if (!who.may(Ability.RECORD_ABSENCES) && !covers) {
            return new Answer.NotAllowed(Ability.RECORD_ABSENCES);
        }
        var added = rolls.absences()
                .append(
                        who.name(),
                        recorded -> Cover.of(recorded)
                                .absence(absence)
                                .filter(known -> known.isOpenAt(clock.instant()))
                                .<List<CoverEvent>>map(known -> List.of(new AbsenceEnded(absence)))
                                .orElse(List.of()));
        return added.isEmpty() ? new Answer.Unknown("absence that still runs") : Answer.DONE;
    }
}
