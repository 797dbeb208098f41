package org.footagedesk.work;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that failed for good and waits for a person.
 *
 * @param attempts how often it was tried
 * @param replayedAt when a person had it tried again, if so
 */
public record SetAside(
        UUID id,
        WorkItem item,
        ReasonCode reason,
        int attempts,
        Instant firstFailedAt,
        Instant setAsideAt,
        Optional<Instant> replayedAt) {}
