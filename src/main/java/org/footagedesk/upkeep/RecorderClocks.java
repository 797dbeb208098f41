package org.footagedesk.upkeep;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What is known of the clocks that stamp the cameras' footage (policy 5.4). */
@Component
public class RecorderClocks {

    private final HouseBook book;
    private final Policies policies;
    private final Clock clock;

    public RecorderClocks(HouseBook book, Policies policies, Clock clock) {
        this.book = book;
        this.policies = policies;
        this.clock = clock;
    }

    /** The offset of the camera's recorder at that moment of true time; empty where its clock was never checked. */
    public Optional<ClockOffset> at(String camera, Instant trueTime) {
        return recorder(camera).flatMap(recorder -> book.read().clocks().at(recorder, trueTime));
    }

    /** Why the camera's clock cannot be relied on today, in a sentence; empty where it was checked within three months (W-22). */
    public Optional<String> warning(String camera) {
        Instant now = clock.instant();
        Optional<ClockCheck> last =
                recorder(camera).flatMap(recorder -> book.read().clocks().lastCheck(recorder, now));
        if (last.isEmpty()) {
            return Optional.of("The recorder's clock has never been checked: the times shown may be wrong (W-22).");
        }
        return last.filter(check -> new ClockOffset(check.found(), check.on()).isOldOn(London.day(now)))
                .map(check -> "The recorder's clock was last checked on %s, more than three months ago (W-22)."
                        .formatted(check.on()));
    }

    private Optional<String> recorder(String camera) {
        return new Things(policies.inForce()).recorderOf(camera);
    }
}
