package org.footagedesk.policy;

import java.time.Instant;
import java.util.List;
import org.footagedesk.shared.London;

/**
 * How long copies of identity papers are kept once somebody is satisfied by them (UK GDPR Art 5(1)(e)).
 *
 * @param keepAfterCheck plain days from the day of the check: no missing bank holiday may keep a passport on file
 */
public record IdentityPaperKeeping(Period keepAfterCheck) {

    public IdentityPaperKeeping {
        if (!(keepAfterCheck instanceof Period.CalendarDays days) || days.rolls()) {
            throw new IllegalArgumentException("Identity papers go after plain days, such as '14 days'.");
        }
    }

    /** When papers that were checked at that instant go: after the last day on which they are kept, in London. */
    public Instant goneAt(Instant checkedAt, WorkingCalendar calendar) {
        return DueDates.due(keepAfterCheck, London.day(checkedAt), List.of(), calendar)
                .date()
                .plusDays(1)
                .atStartOfDay(London.ZONE)
                .toInstant();
    }
}
