package org.footagedesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.footagedesk.settings.CannotStart;

/** A PostgreSQL server that still works on our data directory although the desk that started it was killed. */
record OrphanedServer(ProcessHandle process, Path data) {

    private static final int STOP_LIMIT_SECONDS = 30;

    /** The server whose number stands in this directory, if that number really is a PostgreSQL server working here. */
    static Optional<OrphanedServer> of(Path data) {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            List<String> lines = Files.readAllLines(pidFile);
            if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
                return Optional.empty();
            }
            long pid = Long.parseLong(lines.getFirst().strip());
            return ProcessHandle.of(pid)
                    .filter(process -> worksOn(process, data))
                    .map(process -> new OrphanedServer(process, data));
        } catch (IOException e) {
            throw new CannotStart("The file " + pidFile + " cannot be read.", e);
        }
    }

    /** Stops it at once but in order, as the killed desk's connections are gone; what was committed stays. */
    void stop() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(STOP_LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CannotStart(
                    "A PostgreSQL server (process " + process.pid() + ") still works on " + data
                            + " and does not stop; stop it and start the desk again.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while stopping a PostgreSQL server left behind.", e);
        }
    }

    private static boolean worksOn(ProcessHandle process, Path data) {
        Path entry = Path.of("/proc", Long.toString(process.pid()));
        try {
            boolean isPostgres =
                    entry.resolve("exe").toRealPath().getFileName().toString().startsWith("postgres");
            return isPostgres && Files.isSameFile(entry.resolve("cwd").toRealPath(), data);
        } catch (IOException e) {
            return false;
        }
    }
}
