package org.footagedesk.footage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.footagedesk.footage.RecordedSegment;
import org.footagedesk.footage.Recorder;
import org.footagedesk.footage.RecorderUnavailable;
import org.footagedesk.footage.SegmentName;
import org.footagedesk.shared.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A recorder whose footage lies in a folder: in it one folder a camera, in that one file a segment, named by its
 * beginning and length. It keeps each segment for some time after its end.
 */
public final class FolderRecorder implements Recorder {

    private static final Pattern CAMERA = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,39}");

    private final Path folder;
    private final @Nullable Duration retention;

    /** @param retention how long the recorder keeps a segment after its end; null where no time is fixed */
    public FolderRecorder(Path folder, @Nullable Duration retention) {
        if (retention != null && (retention.isNegative() || retention.isZero())) {
            throw new IllegalArgumentException("A recorder keeps its footage for some time, not " + retention + ".");
        }
        this.folder = folder;
        this.retention = retention;
    }

    @Override
    public List<RecordedSegment> segments(String camera, TimeWindow window) {
        Path recordings = folderOf(camera);
        if (!Files.isDirectory(folder)) {
            throw new RecorderUnavailable("The recorder's folder is not there; is its disk connected?");
        }
        try (Stream<Path> files = Files.list(recordings)) {
            return files.flatMap(file -> segment(camera, file, window).stream())
                    .sorted(Comparator.comparing(
                            (RecordedSegment segment) -> segment.time().from()))
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException unknown) {
            throw new RecorderUnavailable(
                    "The recorder has no folder for camera " + camera + "; is its disk connected?", unknown);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new RecorderUnavailable(
                    "The recorder's folder for camera " + camera + " cannot be read.", unreadable);
        }
    }

    @Override
    public InputStream open(RecordedSegment segment) throws IOException {
        if (SegmentName.parse(segment.id()).isEmpty()) {
            throw new IllegalArgumentException("That is not the name of a segment in this recorder.");
        }
        Path file = folderOf(segment.camera()).resolve(segment.id());
        if (!isOwnFile(file)) {
            throw new NoSuchFileException(
                    segment.camera() + "/" + segment.id(), null, "the recorder no longer has this segment");
        }
        return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    }

    private Path folderOf(String camera) {
        if (!CAMERA.matcher(camera).matches()) {
            throw new IllegalArgumentException("That is not the name of a camera in this recorder.");
        }
        return folder.resolve(camera);
    }

    private Optional<RecordedSegment> segment(String camera, Path file, TimeWindow window) {
        return SegmentName.parse(file.getFileName().toString())
                .map(SegmentName::time)
                .filter(window::overlaps)
                .filter(time -> isOwnFile(file))
                .flatMap(time -> size(file)
                        .map(bytes -> new RecordedSegment(
                                camera,
                                time,
                                file.getFileName().toString(),
                                bytes,
                                retention == null ? null : time.to().plus(retention))));
    }

    // A symbolic link could lead outside the recorder's folder, and so could a camera's folder that is one.
    private boolean isOwnFile(Path file) {
        return Files.isDirectory(file.getParent(), LinkOption.NOFOLLOW_LINKS)
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static Optional<Long> size(Path file) {
        try {
            return Optional.of(Files.size(file));
        } catch (NoSuchFileException overwrittenMeanwhile) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
