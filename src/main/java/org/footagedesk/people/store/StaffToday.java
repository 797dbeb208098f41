package org.footagedesk.people.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footagedesk.people.Cover;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.Powers;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.TrainedPeople;
import org.footagedesk.shared.Role;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The staff with the roles that count today: what everybody in the desk asks, so that every page, call and use case obeys. */
@Component
@Primary
class StaffToday implements Staff {

    private final StaffInDatabase kept;
    private final HouseRolls rolls;
    private final Clock clock;

    StaffToday(StaffInDatabase kept, HouseRolls rolls, Clock clock) {
        this.kept = kept;
        this.rolls = rolls;
        this.clock = clock;
    }

    @Override
    public Optional<StaffMember> named(String name) {
        return kept.named(name).map(member -> powers(List.of(member)).of(member, clock.instant()));
    }

    @Override
    public List<StaffMember> all() {
        List<StaffMember> members = kept.all();
        Powers powers = powers(members);
        return members.stream()
                .map(member -> powers.of(member, clock.instant()))
                .toList();
    }

    @Override
    public List<StaffMember> holding(Role role) {
        return all().stream().filter(member -> member.holds(role)).toList();
    }

    @Override
    public Optional<String> passwordHashOf(String name) {
        return kept.passwordHashOf(name);
    }

    @Override
    public void keep(StaffMember member, String passwordHash) {
        kept.keep(member, passwordHash);
    }

    @Override
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Most people's roles depend on neither list, and they ask at each request. */
    private Powers powers(List<StaffMember> members) {
        boolean mayCover = members.stream().anyMatch(member -> member.holds(Role.GPM));
        boolean operates = members.stream().anyMatch(member -> member.holds(Role.OPERATOR));
        return new Powers(mayCover ? rolls.cover() : Cover.NONE, operates ? rolls.trained() : TrainedPeople.NOBODY);
    }
}
