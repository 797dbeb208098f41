package org.footagedesk.people;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;

/** What each person's roles come to at a moment, by the cover and the trained list on record; the one place that knows. */
public record Powers(Cover cover, TrainedPeople trained) {

    /**
     * The person with the roles that count at that moment: the Governance and Projects Manager has the Town Clerk's as well while
     * covering an absence (policy 4.3), and an operator's count only on the trained list (policy 7.4).
     */
    public StaffMember of(StaffMember member, Instant moment) {
        var counting = EnumSet.noneOf(Role.class);
        counting.addAll(member.roles());
        Set<Role> covered = member.roles().contains(Role.GPM)
                        && !member.roles().contains(Role.DATA_CONTROLLER)
                        && cover.coveredBy(member.name(), moment).isPresent()
                ? Set.of(Role.DATA_CONTROLLER)
                : Set.of();
        counting.addAll(covered);
        Set<Role> barred = member.roles().contains(Role.OPERATOR)
                        && !trained.counts(member.name(), TrainedFor.OPERATING, London.day(moment))
                ? Set.of(Role.OPERATOR)
                : Set.of();
        counting.removeAll(barred);
        return member.with(counting, new Standing(covered, barred));
    }
}
