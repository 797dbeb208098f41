package org.footagedesk.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.casefile.Footage;
import org.footagedesk.casefile.HoldsOnFile;
import org.footagedesk.policy.Quotas;
import org.footagedesk.shared.TimeWindow;

/** How much may still be held for one sender in a London day without a person (policy keys {@code holds-} and {@code footage-hours-per-sender-per-day}). */
record HoldQuota(int holds, Duration footage) {

    static HoldQuota left(Quotas ofTheDay, HoldsOnFile.Held before) {
        return new HoldQuota(
                ofTheDay.holds() - before.holds(),
                Duration.ofHours(ofTheDay.footageHours()).minus(before.footage()));
    }

    /** Shares the footage out in its order; of a window longer than what is left, the beginning is held and the rest is beyond. */
    Shares share(List<Footage> wanted) {
        var within = new ArrayList<Footage>();
        var beyond = new ArrayList<Footage>();
        Duration left = footage;
        for (Footage next : wanted) {
            if (within.size() >= holds || !left.isPositive()) {
                beyond.add(next);
                continue;
            }
            TimeWindow window = next.window();
            if (window.length().compareTo(left) <= 0) {
                within.add(next);
                left = left.minus(window.length());
            } else {
                var until = window.from().plus(left);
                within.add(new Footage(next.camera(), new TimeWindow(window.from(), until)));
                beyond.add(new Footage(next.camera(), new TimeWindow(until, window.to())));
                left = Duration.ZERO;
            }
        }
        return new Shares(List.copyOf(within), List.copyOf(beyond));
    }

    /** What is held at once, and what waits for a person. */
    record Shares(List<Footage> within, List<Footage> beyond) {}
}
