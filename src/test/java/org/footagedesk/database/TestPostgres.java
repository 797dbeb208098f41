package org.footagedesk.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/** The one PostgreSQL server of a test run, started when first asked for; it needs no package and runs as root too. */
final class TestPostgres {

    private static final String TEMPLATE = "migrated";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final EmbeddedPostgres server;

    private TestPostgres(boolean durable) {
        try {
            Path target = Files.createDirectories(Path.of("target"));
            server = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            target.resolve("postgres-binaries").toAbsolutePath().toFile())
                    .setDataDirectory(
                            Files.createTempDirectory(target, "postgres").toAbsolutePath())
                    .setServerConfig("max_connections", "300")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", durable ? "on" : "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
            try (Connection superuser = server.getPostgresDatabase().getConnection()) {
                var application = new DatabaseAccess.SignIn(TestDatabase.APPLICATION, TestDatabase.PASSWORD);
                var owner = new DatabaseAccess.SignIn(TestDatabase.OWNER, TestDatabase.PASSWORD);
                Roles.setUp(superuser, TestDatabase.PASSWORD, application, owner);
                run(superuser, "CREATE DATABASE " + TEMPLATE + " OWNER " + TestDatabase.OWNER);
            }
            Flyway.configure()
                    .dataSource(url(TEMPLATE), TestDatabase.OWNER, TestDatabase.PASSWORD)
                    .placeholders(Map.of("app", TestDatabase.APPLICATION))
                    .load()
                    .migrate();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("The test run's PostgreSQL did not start.", e);
        }
    }

    static TestDatabase freshDatabase() {
        return Once.SERVER.copyOfTheTemplate();
    }

    static TestDatabase freshDurableDatabase() {
        return OnceDurable.SERVER.copyOfTheTemplate();
    }

    private synchronized TestDatabase copyOfTheTemplate() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection superuser = server.getPostgresDatabase().getConnection()) {
            run(superuser, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " OWNER " + TestDatabase.OWNER);
        } catch (SQLException e) {
            throw new IllegalStateException("No fresh database for a test.", e);
        }
        return new TestDatabase(url(name));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Once {
        static final TestPostgres SERVER = new TestPostgres(false);
    }

    private static final class OnceDurable {
        static final TestPostgres SERVER = new TestPostgres(true);
    }
}
