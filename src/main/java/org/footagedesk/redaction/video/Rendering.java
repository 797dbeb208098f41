package org.footagedesk.redaction.video;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.footagedesk.redaction.RedactionPlan;
import org.footagedesk.shared.Sha256;
import org.footagedesk.shared.TimeWindow;

/** Has a copy rendered beside its place and puts it there only when it is complete; otherwise nothing is left. */
final class Rendering {

    private final VideoSandbox sandbox;

    Rendering(VideoSandbox sandbox) {
        this.sandbox = sandbox;
    }

    RenderResult render(
            List<SourceSegment> source,
            TimeWindow window,
            Optional<RedactionPlan> plan,
            Optional<String> words,
            Path out,
            RenderWatch watch) {
        Path place = out.toAbsolutePath();
        // The name is always the same, so that a second attempt clears away what a crash has left.
        Path unfinished = place.resolveSibling(place.getFileName() + ".part");
        var job = new Job.Render(absolute(source), window, plan, words, unfinished);
        try {
            try {
                return switch (sandbox.render(job, Job.Written.class, watch)) {
                    case Outcome.Done<Job.Written>(var written) -> put(written, unfinished, place);
                    case Outcome.Refused<Job.Written>(String reason) -> new RenderResult.Refused(reason);
                    case Outcome.Cancelled<Job.Written>() -> new RenderResult.Cancelled();
                };
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The copy cannot be put in its place.", unwritable);
        }
    }

    private static RenderResult put(Job.Written written, Path unfinished, Path place) throws IOException {
        Sha256 sha256;
        try (var stream = Files.newInputStream(unfinished)) {
            sha256 = Sha256.of(stream);
        }
        try (var file = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            file.force(true);
        }
        Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        return new RenderResult.Rendered(
                place, sha256, written.frames(), written.size(), written.length(), written.gaps());
    }

    private static List<SourceSegment> absolute(List<SourceSegment> source) {
        return source.stream()
                .map(segment -> new SourceSegment(segment.file().toAbsolutePath(), segment.start()))
                .toList();
    }
}
