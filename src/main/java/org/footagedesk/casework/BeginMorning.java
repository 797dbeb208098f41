package org.footagedesk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import org.footagedesk.casefile.CaseList;
import org.footagedesk.people.Staff;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.BankHolidays;
import org.footagedesk.policy.BeyondCalendar;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.footagedesk.shared.Role;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins each working day: everybody is told once what waits for them, and the Data Controller of what a case soon owes. */
@Component
public class BeginMorning {

    private static final LocalTime AT = LocalTime.of(8, 0);

    private static final Set<Role> TOLD_OF_LIMITS = Set.of(Role.DATA_CONTROLLER, Role.GPM);

    private final Digests digests;
    private final Staff staff;
    private final CaseList cases;
    private final TellStaff tell;
    private final Policies policies;
    private final Work work;
    private final Clock clock;

    BeginMorning(
            Digests digests, Staff staff, CaseList cases, TellStaff tell, Policies policies, Work work, Clock clock) {
        this.digests = digests;
        this.staff = staff;
        this.cases = cases;
        this.tell = tell;
        this.policies = policies;
        this.work = work;
        this.clock = clock;
    }

    /** Does nothing before eight in London, at a weekend or on a bank holiday, or where it was done today by whichever desk. */
    @Transactional
    public void begin() {
        ZonedDateTime now = London.at(clock.instant());
        if (now.toLocalTime().isBefore(AT) || !isWorkingDay(now.toLocalDate())) {
            return;
        }
        escalate(now.toLocalDate());
        for (StaffMember member : staff.all()) {
            if (member.email().isPresent()) {
                digests.add(now.toLocalDate(), member.name())
                        .ifPresent(digest -> work.schedule("send-digest", digest.toString()));
            }
        }
    }

    private void escalate(LocalDate today) {
        LocalDate soon = today.plusDays(policies.inForce().dueSoonDays());
        for (CaseList.Line line : cases.dueUntil(soon, Integer.MAX_VALUE).cases()) {
            line.governingDue()
                    .ifPresent(
                            due -> tell.tell(NoticeKind.OBLIGATION_NEAR_LIMIT, line.reference(), due, TOLD_OF_LIMITS));
        }
    }

    /** Beyond the loaded holidays a digest too many harms nobody. */
    private boolean isWorkingDay(LocalDate day) {
        try {
            return policies.calendar().isWorkingDay(day, BankHolidays.ENGLAND_AND_WALES);
        } catch (BeyondCalendar unknown) {
            return true;
        }
    }
}
