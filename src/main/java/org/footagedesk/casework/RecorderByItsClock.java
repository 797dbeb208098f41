package org.footagedesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.upkeep.ClockOffset;

/**
 * A recorder whose clock may be wrong, asked in true time: it is searched by what its clock displayed, and what it has is told in true time again (policy
 * 5.4).
 */
final class RecorderByItsClock implements Recorder {

    private final Recorder recorder;
    private final Offsets offsets;

    RecorderByItsClock(Recorder recorder, Offsets offsets) {
        this.recorder = recorder;
        this.offsets = offsets;
    }

    /** What is known of the clock that stamps a camera's footage. */
    interface Offsets {
        Optional<ClockOffset> at(String camera, Instant trueTime);
    }

    @Override
    public List<RecordedSegment> segments(String camera, TimeWindow window) {
        Optional<ClockOffset> clock = offsets.at(camera, window.from())
                .filter(known -> !known.offset().isZero());
        return clock.map(known -> recorder.segments(camera, known.displayed(window)).stream()
                        .map(segment -> inTrueTime(segment, known))
                        .toList())
                .orElseGet(() -> recorder.segments(camera, window));
    }

    /** Found by its name, which no clock changes. */
    @Override
    public InputStream open(RecordedSegment segment) throws IOException {
        return recorder.open(segment);
    }

    private static RecordedSegment inTrueTime(RecordedSegment displayed, ClockOffset clock) {
        return new RecordedSegment(
                displayed.camera(),
                clock.trueTime(displayed.time()),
                displayed.id(),
                displayed.bytes(),
                displayed.overwriteAt().minus(clock.offset()));
    }
}
