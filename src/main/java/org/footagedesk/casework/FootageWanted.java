package org.footagedesk.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.reading.Finding;
import org.footagedesk.shared.TimeWindow;
import org.springframework.stereotype.Component;

/** Which footage a request speaks of, as holds to be placed at once: before fee, form or identity (policy 9.4; X-2). */
@Component
class FootageWanted {

    private final Policies policies;

    FootageWanted(Policies policies) {
        this.policies = policies;
    }

    /** Holds for every camera and time the findings may mean, but for what is held already; none without a stated time. */
    List<HoldRequested> holdsFor(Collection<Finding> findings, Collection<Hold> held, Instant now) {
        PolicyProfile policy = policies.inForce();
        if (policy.standingPermission().isEmpty()) {
            return List.of();
        }
        var cameras = CamerasMeant.in(findings, policy);
        return StatedTimes.in(findings).stream()
                .map(window -> window.widenedBy(policy.footageMargin()))
                .flatMap(window -> asFarAsRecorded(window, now))
                .flatMap(window -> cameras.codes().stream()
                        .filter(camera -> held.stream().noneMatch(hold -> covers(hold, camera, window)))
                        .map(camera ->
                                new HoldRequested(new HoldId(UUID.randomUUID()), camera, window, cameras.reason())))
                .limit(policy.quotas().holds())
                .toList();
    }

    /** What is recorded already is held at once; the rest of a window that is not over yet, when it is. */
    private static Stream<TimeWindow> asFarAsRecorded(TimeWindow window, Instant now) {
        boolean underWay = window.from().isBefore(now.minus(Duration.ofMinutes(1)))
                && window.to().isAfter(now);
        return underWay
                ? Stream.of(new TimeWindow(window.from(), now), new TimeWindow(now, window.to()))
                : Stream.of(window);
    }

    private static boolean covers(Hold hold, String camera, TimeWindow window) {
        return hold.camera().equals(camera) && hold.window().covers(window);
    }
}
