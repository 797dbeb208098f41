package org.footagedesk.desk;

import java.time.Instant;
import java.util.List;
import org.footagedesk.people.StaffMember;
import org.jspecify.annotations.Nullable;

/** Major incidents in which the police supervise the cameras (policy 15.1), for whoever may authorise it. */
public interface IncidentWork {

    /** All incidents, the latest first. */
    List<Line> incidents();

    /**
     * Gives the authority; problems of an {@link Outcome.Invalid} are named like the parameters.
     *
     * @param nature SERIOUS_DISORDER, BOMB_THREAT_OR_EXPLOSION or SERIOUS_FIRE
     * @param given VERBALLY or IN_WRITING
     * @param officer to whom: name, rank and number
     * @param scope which cameras and for how long, within the limits of RIPA 2000
     */
    Outcome authorise(String nature, String given, String officer, String scope, StaffMember who);

    /** Ends the authority. */
    Outcome end(String number, StaffMember who);

    /** One incident; {@code closedAt} is none while it is open. */
    record Line(
            String number,
            String nature,
            String given,
            String officer,
            String scope,
            String openedBy,
            Instant openedAt,
            @Nullable Instant closedAt) {}
}
