package org.footagedesk.journal;

import java.time.Instant;

/** An event of a trade as the journal keeps it: when it was recorded, and by whom. */
public record Recorded<E>(int version, Instant at, String actor, E event) {}
