package org.footagedesk.policy.yaml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The policies inside the program, and the files of one folder by their names, such as {@code own-2026.yaml}. */
record FolderShelf(Path folder) implements Shelf {

    @Override
    public Optional<PolicyText> find(String name) throws IOException {
        return isFileName(name) && Files.exists(folder.resolve(name))
                ? Optional.of(text(folder.resolve(name)))
                : PolicyFiles.BASES.find(name);
    }

    @Override
    public Collection<String> names() {
        return PolicyFiles.BASES.names();
    }

    static PolicyText text(Path file) throws IOException {
        Path place = file.toAbsolutePath().normalize();
        Path name = Optional.ofNullable(file.getFileName()).orElse(file);
        return new PolicyText(
                name.toString(),
                place.toString(),
                Files.readAllBytes(file),
                new FolderShelf(Optional.ofNullable(place.getParent()).orElse(place)));
    }

    private static boolean isFileName(String name) {
        return name.endsWith(".yaml") && !name.contains("/") && !name.contains("\\");
    }
}
