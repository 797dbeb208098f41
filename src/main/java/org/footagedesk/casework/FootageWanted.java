package org.footagedesk.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.casefile.HoldId;
import org.footagedesk.casefile.HoldState;
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
                .flatMap(window -> cameras.codes().stream().map(camera -> new Wanted(camera, window)))
                .filter(wanted -> !wanted.isHeldBy(held))
                .limit(policy.quotas().holds())
                .flatMap(wanted -> wanted.asFarAsRecorded(now))
                .map(wanted -> new HoldRequested(
                        new HoldId(UUID.randomUUID()), wanted.camera(), wanted.window(), cameras.reason()))
                .toList();
    }

    /** Footage of one camera. */
    private record Wanted(String camera, TimeWindow window) {

        /** Holds that follow on each other hold a window together; footage that was let go is held by none. */
        boolean isHeldBy(Collection<Hold> holds) {
            Instant heldTo = window.from();
            for (TimeWindow piece : inOrder(holds)) {
                if (!piece.from().isAfter(heldTo) && piece.to().isAfter(heldTo)) {
                    heldTo = piece.to();
                }
            }
            return !heldTo.isBefore(window.to());
        }

        /** What is recorded already is held at once; the rest of a window that is not over yet, when it is. */
        Stream<Wanted> asFarAsRecorded(Instant now) {
            boolean underWay = window.from().isBefore(now.minus(Duration.ofMinutes(1)))
                    && window.to().isAfter(now);
            return underWay
                    ? Stream.of(
                            new Wanted(camera, new TimeWindow(window.from(), now)),
                            new Wanted(camera, new TimeWindow(now, window.to())))
                    : Stream.of(this);
        }

        private List<TimeWindow> inOrder(Collection<Hold> holds) {
            return holds.stream()
                    .filter(hold -> hold.camera().equals(camera) && hold.state() != HoldState.RELEASED)
                    .map(Hold::window)
                    .sorted(Comparator.comparing(TimeWindow::from))
                    .toList();
        }
    }
}
