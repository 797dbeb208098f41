package org.footagedesk.casework;

import java.time.Clock;
import java.util.Optional;
import org.footagedesk.casework.Incidents.Authority;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the police authority to supervise the cameras in a major incident, and ends it (policy 15.1): the Town Clerk or the Governance and Projects Manager. */
@Component
public class AuthorisePolice {

    private final IncidentsInJournal incidents;
    private final Clock clock;

    AuthorisePolice(IncidentsInJournal incidents, Clock clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** The number of the incident; empty where this person may not authorise. */
    @Transactional
    public Optional<String> authorise(Authority authority, Actor who) {
        return may(who) ? Optional.of(incidents.begin(authority, who.name(), clock.instant())) : Optional.empty();
    }

    /** Whether it was open and this person may end it. */
    @Transactional
    public boolean end(String number, Actor who) {
        return may(who) && incidents.end(number, who.name(), clock.instant());
    }

    private static boolean may(Actor who) {
        return Permissions.of(who.roles()).contains(Ability.AUTHORISE_POLICE);
    }
}
