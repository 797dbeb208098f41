package org.footagedesk.casework;

import java.time.Clock;
import org.footagedesk.casefile.Surroundings;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What cases take in from outside now: the day, the calendar, the incident that is open. */
@Component
public class AroundCases {

    private final Policies policies;
    private final Incidents incidents;
    private final Clock clock;

    AroundCases(Policies policies, Incidents incidents, Clock clock) {
        this.policies = policies;
        this.incidents = incidents;
        this.clock = clock;
    }

    public Surroundings now() {
        return new Surroundings(London.day(clock.instant()), policies.calendar(), incidents.open());
    }
}
