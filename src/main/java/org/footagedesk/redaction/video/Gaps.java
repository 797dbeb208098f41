package org.footagedesk.redaction.video;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.shared.TimeWindow;

/** Notices, picture by picture, where the source has nothing to show for a part of the window. */
final class Gaps {

    private static final long NOTABLE = 2_000_000;
    private static final int FRAMES = 3;

    private final TimeWindow window;
    private final List<TimeWindow> found = new ArrayList<>();
    private long shownUntil;

    Gaps(TimeWindow window) {
        this.window = window;
    }

    /** A picture begins at that time of the window, in microseconds, and is usually shown so long. */
    void picture(long micros, long frameTime) {
        until(micros, frameTime);
        shownUntil = micros + frameTime;
    }

    /** All gaps, once the last picture has been seen. */
    List<TimeWindow> all() {
        until(ChronoUnit.MICROS.between(window.from(), window.to()), 0);
        return List.copyOf(found);
    }

    private void until(long micros, long frameTime) {
        if (micros - shownUntil >= Math.max(NOTABLE, FRAMES * frameTime)) {
            found.add(new TimeWindow(at(shownUntil), at(micros)));
        }
    }

    private Instant at(long micros) {
        return window.from().plus(micros, ChronoUnit.MICROS);
    }
}
