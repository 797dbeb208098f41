package org.footagedesk.journal.roots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.StreamEnd;

/** A folder of roots as a desk leaves it. */
public final class RootsOfDays {

    private final Path folder;
    private final RootKey key;
    private Optional<JournalRoot> last = Optional.empty();

    public RootsOfDays(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.key = RootKey.in(folder.resolveSibling(folder.getFileName() + ".key"));
    }

    public RootsOfDays signed(LocalDate day, List<StreamEnd> ends) throws IOException {
        JournalRoot root = JournalRoot.over(day, ends, last);
        new RootFolder(folder).keep(key.sign(root), ends, key.checking());
        last = Optional.of(root);
        return this;
    }
}
