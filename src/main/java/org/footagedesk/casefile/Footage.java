package org.footagedesk.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.TimeWindow;

/**
 * What one camera saw in a stretch of time.
 *
 * @param window in true time
 */
public record Footage(String camera, TimeWindow window) {

    /** What none of the holds keeps: all of it, its end, or nothing. Holds that follow on each other keep it together; one that was let go keeps nothing. */
    public Optional<Footage> notHeldBy(Collection<Hold> holds) {
        Instant heldTo = window.from();
        for (TimeWindow piece : inOrder(holds)) {
            if (!piece.from().isAfter(heldTo) && piece.to().isAfter(heldTo)) {
                heldTo = piece.to();
            }
        }
        return heldTo.isBefore(window.to())
                ? Optional.of(new Footage(camera, new TimeWindow(heldTo, window.to())))
                : Optional.empty();
    }

    /** Whether this holds all that the other shows. */
    public boolean covers(Footage other) {
        return camera.equals(other.camera) && window.covers(other.window);
    }

    private List<TimeWindow> inOrder(Collection<Hold> holds) {
        return holds.stream()
                .filter(hold -> hold.camera().equals(camera) && hold.state() != HoldState.RELEASED)
                .map(Hold::window)
                .sorted(Comparator.comparing(TimeWindow::from))
                .toList();
    }
}
