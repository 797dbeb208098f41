package org.footagedesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Major incidents in which the police were given authority to supervise the cameras (policy 15.1). */
public interface Incidents {

    /** The number of the incident that is open, the latest of several. */
    Optional<String> open();

    /** All, the latest first. */
    List<Incident> all();

    /**
     * What policy 15.1 allows it for.
     */
    enum Nature {
        SERIOUS_DISORDER,
        BOMB_THREAT_OR_EXPLOSION,
        SERIOUS_FIRE
    }

    /** How the authority was given. */
    enum Given {
        VERBALLY,
        IN_WRITING
    }

    /**
     * The authority given to the police.
     *
     * @param officer to whom it was given: name, rank and number
     * @param scope which cameras, for how long, within the limits of RIPA 2000
     */
    record Authority(Nature nature, Given given, String officer, String scope) {}

    /**
     * One incident.
     *
     * @param number such as {@code INC-2026-3}
     * @param closedAt none while it is open
     */
    record Incident(
            String number, Authority authority, String openedBy, Instant openedAt, Optional<Instant> closedAt) {}
}
