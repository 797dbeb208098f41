package org.footagedesk.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.footagedesk.vault.VaultRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.util.unit.DataSize;

/** The room on the disk of the vault's folder; a disk that is nearly full is said once in the log, until it has room again. */
class FolderRoom implements VaultRoom, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(FolderRoom.class);

    private final Path folder;
    private final DataSize keepFree;
    private final AtomicBoolean said = new AtomicBoolean();

    FolderRoom(Path folder, DataSize keepFree) {
        this.folder = folder;
        this.keepFree = keepFree;
    }

    @Override
    public boolean isLeftFor(long bytes) throws IOException {
        boolean left = free() - bytes >= keepFree.toBytes();
        if (left) {
            said.set(false);
        } else if (!said.getAndSet(true)) {
            LOG.warn(
                    "The vault's disk is nearly full: no footage is copied until more than {} MB are free there.",
                    keepFree.toMegabytes());
        }
        return left;
    }

    /** Stays UP: the desk goes on taking requests; the detail says how much is left and how much must stay. */
    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("freeBytes", free())
                    .withDetail("keepFreeBytes", keepFree.toBytes())
                    .withDetail("nearlyFull", free() < keepFree.toBytes())
                    .build();
        } catch (IOException unreadable) {
            return Health.down(unreadable).build();
        }
    }

    private long free() throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }
}
