package org.footagedesk.journal.roots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.London;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/** Signs one root a day over all streams and copies it outside; what fails is said and tried again the next time. */
public class SignDailyRoot {

    private static final Logger LOG = LoggerFactory.getLogger(SignDailyRoot.class);
    private final Journal journal;
    private final Clock clock;
    private final Path keyFile;
    private final RootFolder roots;
    private final Optional<Path> outside;
    private volatile String root = "not looked at yet";
    private volatile String copy = "not looked at yet";

    SignDailyRoot(Journal journal, Clock clock, Path keyFile, Path folder, Optional<Path> outside) {
        this.journal = journal;
        this.clock = clock;
        this.keyFile = keyFile;
        this.roots = new RootFolder(folder);
        this.outside = outside;
    }

    /** Makes today's root, by London's calendar, unless it is there; then copies what the folder outside lacks. */
    public void sign() {
        try {
            LocalDate today = clock.instant().atZone(London.ZONE).toLocalDate();
            List<LocalDate> days = roots.days();
            if (days.isEmpty() || days.getLast().isBefore(today)) {
                signed(today, days);
            }
            root = roots.days().getLast().toString();
        } catch (IOException | DataAccessException failed) {
            root = "failed: " + reason(failed);
            LOG.warn("The journal's root of today could not be made ({}); it is tried again.", reason(failed));
        }
        outside.ifPresentOrElse(this::copyTo, () -> copy = "none asked for");
    }

    /** The day of the newest root, or why there is none of today. */
    String root() {
        return root;
    }

    /** How the copy outside stands. */
    String copy() {
        return copy;
    }

    private void signed(LocalDate today, List<LocalDate> days) throws IOException {
        if (!days.isEmpty() && !Files.exists(keyFile)) {
            throw new KeyMissing();
        }
        Optional<JournalRoot> before = days.isEmpty()
                ? Optional.empty()
                : Optional.of(roots.root(days.getLast()).root());
        Collection<StreamEnd> ends = journal.ends();
        RootKey key = RootKey.in(keyFile);
        roots.keep(key.sign(JournalRoot.over(today, ends, before)), ends, key.checking());
    }

    private void copyTo(Path folder) {
        try {
            roots.copyTo(folder);
            copy = "done";
        } catch (IOException failed) {
            copy = "failed: " + reason(failed);
            LOG.warn("The journal's roots could not be copied to {} ({}); it is tried again.", folder, reason(failed));
        }
    }

    private static String reason(Exception failed) {
        return switch (failed) {
            case KeyMissing _ -> "keys/journal-root.key is missing";
            case RootFolder.OtherThere other -> String.valueOf(other.getMessage());
            default -> failed.getClass().getSimpleName();
        };
    }

    /** Roots are there, and the key that signed them is not. */
    private static final class KeyMissing extends IOException {}
}
