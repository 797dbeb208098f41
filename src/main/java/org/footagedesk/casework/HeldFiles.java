package org.footagedesk.casework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldEvent.HeldSegment;
import org.footagedesk.redaction.video.SourceSegment;
import org.footagedesk.settings.Home;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.TimeWindow;
import org.footagedesk.vault.Vault;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Takes held footage out of the vault for a program that needs files, and puts nothing plain behind when it is done. */
@Component
public class HeldFiles {

    private final Vault vault;
    private final Path folder;

    HeldFiles(Vault vault, Home home) {
        this.vault = vault;
        this.folder = home.folder("rendering");
    }

    /** What a process that was killed left behind goes before anything new is taken out. */
    @EventListener(ApplicationStartedEvent.class)
    void clear() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            for (Path room : left.toList()) {
                FileSystemUtils.deleteRecursively(room);
            }
        }
    }

    /** The segments that show any part of the window; close what is returned to remove the files again. */
    public Opened open(CaseReference reference, Hold hold, TimeWindow window) throws IOException {
        return take(reference, hold.segmentsOf(window));
    }

    /** The one segment that shows that moment, if one does. */
    public Opened openAt(CaseReference reference, Hold hold, Instant moment) throws IOException {
        return take(
                reference,
                hold.segments().stream()
                        .filter(segment -> !segment.time().from().isAfter(moment))
                        .max(Comparator.comparing(segment -> segment.time().from()))
                        .stream()
                        .toList());
    }

    private Opened take(CaseReference reference, List<HeldSegment> segments) throws IOException {
        Path room = Files.createTempDirectory(folder, "held-");
        try {
            var files = new ArrayList<SourceSegment>();
            for (HeldSegment segment : segments) {
                Path file = room.resolve("%03d.mp4".formatted(files.size()));
                vault.copyTo(reference.scope(), segment.sha256(), file);
                files.add(new SourceSegment(file, segment.time().from()));
            }
            return new Opened(room, List.copyOf(files));
        } catch (IOException | RuntimeException broken) {
            FileSystemUtils.deleteRecursively(room);
            throw broken;
        }
    }

    /** Plain files in a room of their own, gone when closed. */
    public record Opened(Path room, List<SourceSegment> segments) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(room);
        }
    }
}
