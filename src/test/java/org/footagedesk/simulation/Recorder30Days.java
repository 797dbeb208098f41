package org.footagedesk.simulation;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.footage.RecorderUnavailable;
import org.footagedesk.shared.TimeWindow;

/** A recorder that has recorded everything in tiny pieces, overwrites each after thirty days, and is sometimes away. */
final class Recorder30Days implements Recorder {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration PIECE = Duration.ofMinutes(30);

    private final Clock clock;
    private final List<TimeWindow> outages = new ArrayList<>();
    private final Set<Read> reads = ConcurrentHashMap.newKeySet();

    Recorder30Days(Clock clock) {
        this.clock = clock;
    }

    /** Something that was read from it, as its own log says. */
    private record Read(String camera, Instant from) {}

    void isAway(TimeWindow outage) {
        outages.add(outage);
    }

    boolean isAwayAt(Instant moment) {
        return outages.stream().anyMatch(away -> !moment.isBefore(away.from()) && moment.isBefore(away.to()));
    }

    boolean isAwayThroughout(Instant from, Instant to) {
        return outages.stream().anyMatch(away -> !from.isBefore(away.from()) && !to.isAfter(away.to()));
    }

    /** Whether the piece of that camera in which the moment lies was read before it was overwritten. */
    boolean wasRead(String camera, Instant moment) {
        return reads.contains(new Read(camera, start(moment)));
    }

    @Override
    public List<RecordedSegment> segments(String camera, TimeWindow window) {
        demandThere();
        Instant oldest = clock.instant().minus(KEPT);
        return Stream.iterate(start(window.from()), at -> at.isBefore(window.to()), at -> at.plus(PIECE))
                .map(at -> new TimeWindow(at, at.plus(PIECE)))
                .filter(piece -> piece.to().isAfter(oldest) && !piece.to().isAfter(clock.instant()))
                .map(piece -> new RecordedSegment(
                        camera,
                        piece,
                        piece.from().toString(),
                        bytes(camera, piece.from()).length,
                        piece.to().plus(KEPT)))
                .toList();
    }

    @Override
    public InputStream open(RecordedSegment segment) throws FileNotFoundException {
        demandThere();
        if (!segment.time().to().plus(KEPT).isAfter(clock.instant())) {
            throw new FileNotFoundException("overwritten");
        }
        reads.add(new Read(segment.camera(), segment.time().from()));
        return new ByteArrayInputStream(bytes(segment.camera(), segment.time().from()));
    }

    private void demandThere() {
        if (isAwayAt(clock.instant())) {
            throw new RecorderUnavailable("The recorder is away.");
        }
    }

    private static Instant start(Instant moment) {
        return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), PIECE.toSeconds()) * PIECE.toSeconds());
    }

    private static byte[] bytes(String camera, Instant from) {
        return (camera + " " + from).getBytes(StandardCharsets.UTF_8);
    }
}
