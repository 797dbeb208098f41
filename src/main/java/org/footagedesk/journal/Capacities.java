package org.footagedesk.journal;

import java.time.Instant;
import java.util.Optional;

/** In what capacity somebody acts who is not acting in their own role. */
public interface Capacities {

    /** Such as {@code standing in for the Town Clerk}; empty for whoever acts in their own role. */
    Optional<String> of(String actor, Instant at);
}
