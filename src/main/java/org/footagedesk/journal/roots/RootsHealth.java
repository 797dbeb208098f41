package org.footagedesk.journal.roots;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** How the roots stand; a desk that cannot sign or copy them goes on answering people. */
final class RootsHealth implements HealthIndicator {

    private final SignDailyRoot daily;

    RootsHealth(SignDailyRoot daily) {
        this.daily = daily;
    }

    @Override
    public Health health() {
        return Health.up()
                .withDetail("root", daily.root())
                .withDetail("copy", daily.copy())
                .build();
    }
}
