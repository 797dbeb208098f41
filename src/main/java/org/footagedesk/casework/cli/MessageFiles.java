package org.footagedesk.casework.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The messages that the named files and folders hold. */
final class MessageFiles {

    private MessageFiles() {}

    /** Files as named, and of a folder the {@code .eml} files directly in it, by name. */
    static List<Path> in(List<Path> named) throws IOException {
        var messages = new ArrayList<Path>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                messages.addAll(inFolder(path));
            } else {
                messages.add(path);
            }
        }
        return messages;
    }

    private static List<Path> inFolder(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName()
                            .toString()
                            .toLowerCase(Locale.ROOT)
                            .endsWith(".eml"))
                    .sorted()
                    .toList();
        }
    }
}
