package org.footagedesk.vault.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.footagedesk.vault.VaultRoom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.util.unit.DataSize;

/**
 * The room on the disk of the vault's folder. A disk that is nearly full is said once in the log, however many holds ask, until
 * it has room again for what was refused.
 */
class FolderRoom implements VaultRoom, HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(FolderRoom.class);

    private static final long NOTHING = Long.MAX_VALUE;

    private final Disk disk;
    private final DataSize keepFree;
    /** The smallest copy refused since it was said: a smaller one that still has room does not make it new. */
    private long refused = NOTHING;

    FolderRoom(Path folder, DataSize keepFree) {
        this(() -> Files.getFileStore(folder).getUsableSpace(), keepFree);
    }

    FolderRoom(Disk disk, DataSize keepFree) {
        this.disk = disk;
        this.keepFree = keepFree;
    }

    @Override
    public synchronized boolean isLeftFor(long bytes) throws IOException {
        long usable = disk.free() - keepFree.toBytes();
        if (usable >= refused) {
            refused = NOTHING;
        }
        boolean left = bytes <= usable;
        if (!left) {
            if (refused == NOTHING) {
                LOG.warn(
                        "The vault's disk is nearly full: footage is only copied as long as {} MB stay free there.",
                        keepFree.toMegabytes());
            }
            refused = Math.min(refused, bytes);
        }
        return left;
    }

    /** Stays UP: the desk goes on taking requests; the detail says how much is left and how much must stay. */
    @Override
    public Health health() {
        try {
            return Health.up()
                    .withDetail("freeBytes", disk.free())
                    .withDetail("keepFreeBytes", keepFree.toBytes())
                    .withDetail("nearlyFull", disk.free() < keepFree.toBytes())
                    .build();
        } catch (IOException unreadable) {
            return Health.down(unreadable).build();
        }
    }

    /** How much a disk still takes, in bytes. */
    interface Disk {
        long free() throws IOException;
    }
}
