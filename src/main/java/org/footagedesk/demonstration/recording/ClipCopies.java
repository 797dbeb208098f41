package org.footagedesk.demonstration.recording;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Puts the demonstration clip under many names while it lies on the disk only once. */
final class ClipCopies {

    private static final String CLIP = "/demonstration/recording/clip.mp4";

    private @Nullable Path last;

    /** Gives the clip that name: as one more link to the file made before, or as a copy where no link can be made. */
    void put(Path target) throws IOException {
        if (!linked(target)) {
            copy(target);
        }
        last = target;
    }

    private boolean linked(Path target) throws IOException {
        if (last == null) {
            return false;
        }
        try {
            Files.createLink(target, last);
            return true;
        } catch (FileAlreadyExistsException recordedAlready) {
            return true;
        } catch (IOException | UnsupportedOperationException noLinkHere) {
            // Not every disk knows links, and those that do allow a file only so many.
            return false;
        }
    }

    private static void copy(Path target) throws IOException {
        Path unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (var clip = ClipCopies.class.getResourceAsStream(CLIP)) {
            if (clip == null) {
                throw new IOException("The demonstration clip is missing from this build.");
            }
            Files.copy(clip, unfinished, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
