package org.footagedesk.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import org.footagedesk.settings.CannotStart;
import org.footagedesk.settings.Home;

/** The PostgreSQL of a demonstration: its own server in the home, with nothing but what a crash can take back. */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedPostgres server;
    private final DatabaseAccess access;

    private EmbeddedDatabase(EmbeddedPostgres server, DatabaseAccess access) {
        this.server = server;
        this.access = access;
    }

    /**
     * Starts the server of this home, after stopping one that a killed desk left behind.
     *
     * @throws CannotStart if it does not come up
     */
    static EmbeddedDatabase start(Home home) {
        Path data = home.folder("postgres");
        OrphanedServer.of(data).ifPresent(OrphanedServer::stop);
        String superuserPassword = home.secret("postgres-superuser");
        var application = new DatabaseAccess.SignIn("desk_app", home.secret("postgres-desk_app"));
        var owner = new DatabaseAccess.SignIn("desk_owner", home.secret("postgres-desk_owner"));
        try {
            EmbeddedPostgres server = builder(home, data, superuserPassword).start();
            try (var connection = server.getPostgresDatabase().getConnection()) {
                Roles.setUp(connection, superuserPassword, application, owner);
                Roles.demandPasswords(connection, data);
            }
            String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + Roles.DATABASE;
            return new EmbeddedDatabase(server, new DatabaseAccess(url, application, owner));
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new CannotStart(
                    "The embedded PostgreSQL in " + data + " did not start; " + logFolder(data) + " says more.", e);
        }
    }

    DatabaseAccess access() {
        return access;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private static EmbeddedPostgres.Builder builder(Home home, Path data, String superuserPassword) throws IOException {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.folder("postgres-binaries").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", superuserPassword)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("password_encryption", "scram-sha-256")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_rotation_size", "10MB")
                // Values of a refused row are personal data; they stay out of the log.
                .setServerConfig("log_error_verbosity", "terse")
                .setServerConfig("log_min_error_statement", "panic");
    }

    private static Path logFolder(Path data) {
        return data.resolve("log");
    }
}
