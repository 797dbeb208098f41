package org.footagedesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.footagedesk.letter.LetterId;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Role;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;

/** Tells everybody who holds a role of something, once each: on their first page, and by mail where they have an address. */
@Component
class TellStaff {

    private final Staff staff;
    private final Notices notices;
    private final Work work;
    private final Clock clock;

    TellStaff(Staff staff, Notices notices, Work work, Clock clock) {
        this.staff = staff;
        this.notices = notices;
        this.work = work;
        this.clock = clock;
    }

    /** Within the surrounding transaction, so that nobody is told of what did not happen. */
    void tell(NoticeKind kind, CaseReference reference, Optional<LetterId> letter, Set<Role> roles) {
        tell(kind, reference, letter, Optional.empty(), roles);
    }

    /** Of something that is owed by that day; of another day they are told again. */
    void tell(NoticeKind kind, CaseReference reference, LocalDate due, Set<Role> roles) {
        tell(kind, reference, Optional.empty(), Optional.of(due), roles);
    }

    private void tell(
            NoticeKind kind,
            CaseReference reference,
            Optional<LetterId> letter,
            Optional<LocalDate> due,
            Set<Role> roles) {
        List<StaffMember> people = staff.all().stream()
                .filter(person -> roles.stream().anyMatch(person::holds))
                .toList();
        for (StaffMember person : people) {
            var told = new Told(UUID.randomUUID(), kind, reference, letter, due, person.name(), clock.instant());
            if (notices.add(told) && person.email().isPresent()) {
                work.schedule("send-notice", told.id().toString());
            }
        }
    }
}
