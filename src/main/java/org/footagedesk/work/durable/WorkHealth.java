package org.footagedesk.work.durable;

import java.time.Clock;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the work stands: what waits for a person, and since when the oldest due work waits for a thread. */
final class WorkHealth implements HealthIndicator {

    private final WorkRows rows;
    private final SetAsideRows setAside;
    private final Clock clock;

    WorkHealth(WorkRows rows, SetAsideRows setAside, Clock clock) {
        this.rows = rows;
        this.setAside = setAside;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up().withDetail("setAside", setAside.countWaiting());
        rows.oldestDue(clock.instant()).map(Instant::toString).ifPresent(due -> health.withDetail("oldestDue", due));
        return health.build();
    }
}
