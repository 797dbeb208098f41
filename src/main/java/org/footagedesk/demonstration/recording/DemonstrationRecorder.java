package org.footagedesk.demonstration.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.footagedesk.footage.SegmentName;

/** Plays the recorder of a demonstration: fills a folder with footage of the last three days, and goes on recording. */
public final class DemonstrationRecorder {

    /** How long one segment lasts: exactly the length of the clip. */
    public static final Duration SEGMENT = Duration.ofSeconds(120);

    private static final Duration HISTORY = Duration.ofHours(72);

    private final Path folder;
    private final List<String> cameras;
    private final Clock clock;
    private final Duration retention;
    private final ClipCopies clips = new ClipCopies();

    /** @param retention how long after its end a segment is kept before it is deleted */
    public DemonstrationRecorder(Path folder, List<String> cameras, Clock clock, Duration retention) {
        this.folder = folder;
        this.cameras = List.copyOf(cameras);
        this.clock = clock;
        this.retention = retention;
    }

    /**
     * Records what has become complete since the last call, a stop in between included, and deletes what is older than
     * the retention. To be called at the start and about once a minute.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public synchronized void catchUp() {
        Instant now = clock.instant();
        try {
            for (String camera : cameras) {
                catchUp(Files.createDirectories(folder.resolve(camera)), now);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void catchUp(Path recordings, Instant now) throws IOException {
        var present = new TreeSet<Instant>();
        for (SegmentName segment : segmentsIn(recordings)) {
            if (segment.time().to().plus(retention).isAfter(now)) {
                present.add(segment.start());
            } else {
                Files.deleteIfExists(recordings.resolve(segment.fileName()));
            }
        }
        Instant start = firstToFill(present, now);
        while (!start.plus(SEGMENT).isAfter(now)) {
            if (!present.contains(start)) {
                clips.put(recordings.resolve(new SegmentName(start, SEGMENT).fileName()));
            }
            start = start.plus(SEGMENT);
        }
    }

    private Instant firstToFill(TreeSet<Instant> present, Instant now) {
        Instant threeDaysAgo = now.minus(HISTORY);
        Instant oldest = present.isEmpty() || present.first().isAfter(threeDaysAgo) ? threeDaysAgo : present.first();
        Instant kept = now.minus(retention).minus(SEGMENT);
        return onTheGrid(oldest.isBefore(kept) ? kept.plusMillis(1) : oldest);
    }

    // Segments begin on even minutes, so that those of two runs fit together.
    private static Instant onTheGrid(Instant earliest) {
        long grid = SEGMENT.toSeconds();
        long seconds = earliest.getNano() == 0 ? earliest.getEpochSecond() : earliest.getEpochSecond() + 1;
        return Instant.ofEpochSecond(Math.ceilDiv(seconds, grid) * grid);
    }

    private static List<SegmentName> segmentsIn(Path recordings) throws IOException {
        try (Stream<Path> files = Files.list(recordings)) {
            return files.flatMap(file -> SegmentName.parse(file.getFileName().toString()).stream())
                    .toList();
        }
    }
}
