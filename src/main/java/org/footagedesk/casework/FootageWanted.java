package org.footagedesk.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.footagedesk.casefile.Footage;
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

    /** A recorder finishes its current segment some time after the moment it shows. */
    static final Duration UNTIL_RECORDED = Duration.ofMinutes(3);

    private final Policies policies;

    FootageWanted(Policies policies) {
        this.policies = policies;
    }

    /** Holds for every camera and time the findings may mean, but for what is held already; none without a stated time. */
    List<HoldRequested> holdsFor(Collection<Finding> findings, Collection<Hold> held, Instant now) {
        Wanted wanted = in(findings, held, now);
        return requests(wanted.footage(), wanted.reason(), now);
    }

    /** The same as footage, what the recorder overwrites first at the front, and what it has overwritten already at the end. */
    Wanted in(Collection<Finding> findings, Collection<Hold> held, Instant now) {
        PolicyProfile policy = policies.inForce();
        var cameras = CamerasMeant.in(findings, policy);
        if (policy.standingPermission().isEmpty()) {
            return new Wanted(List.of(), cameras.reason());
        }
        Predicate<Footage> gone = footage -> policy.retention()
                .goneFrom(footage.window().to())
                .filter(from -> !from.isAfter(now))
                .isPresent();
        return new Wanted(
                StatedTimes.in(findings).stream()
                        .map(window -> window.widenedBy(policy.footageMargin()))
                        .flatMap(window -> cameras.codes().stream().map(camera -> new Footage(camera, window)))
                        .flatMap(footage -> footage.notHeldBy(held).stream())
                        .sorted(Comparator.comparing(gone::test)
                                .thenComparing(footage -> footage.window().from()))
                        .toList(),
                cameras.reason());
    }

    /** The holds on that footage, under that reason. */
    static List<HoldRequested> requests(List<Footage> footage, String reason, Instant now) {
        return footage.stream()
                .flatMap(wanted -> asFarAsRecorded(wanted, now))
                .map(part -> new HoldRequested(new HoldId(UUID.randomUUID()), part.camera(), part.window(), reason))
                .toList();
    }

    /** What is recorded for certain is held at once; the rest of a window that is hardly over, or not yet, when it is. */
    private static Stream<Footage> asFarAsRecorded(Footage footage, Instant now) {
        TimeWindow window = footage.window();
        Instant recorded = now.minus(UNTIL_RECORDED);
        boolean underWay = window.from().isBefore(recorded) && window.to().isAfter(recorded);
        return underWay
                ? Stream.of(
                        new Footage(footage.camera(), new TimeWindow(window.from(), recorded)),
                        new Footage(footage.camera(), new TimeWindow(recorded, window.to())))
                : Stream.of(footage);
    }

    /** The footage that findings speak of, and in a phrase why that. */
    record Wanted(List<Footage> footage, String reason) {}
}
