package org.footagedesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Who may sign in to the embedded database, and as what; the superuser does nothing but this. */
final class Roles {

    static final String DATABASE = "footage_desk";

    private static final String RULES = """
            # Written by the desk: passwords only, from this machine only.
            host all all 127.0.0.1/32 scram-sha-256
            """;

    private Roles() {}

    /** Makes the two roles and the database if they are not there; may be repeated after a crash at any point. */
    static void setUp(
            Connection superuser,
            String superuserPassword,
            DatabaseAccess.SignIn application,
            DatabaseAccess.SignIn owner)
            throws SQLException {
        password(superuser, "postgres", superuserPassword);
        for (DatabaseAccess.SignIn role : List.of(owner, application)) {
            if (!exists(superuser, "SELECT 1 FROM pg_roles WHERE rolname = ?", role.username())) {
                run(superuser, "CREATE ROLE " + role.username() + " LOGIN");
            }
            password(superuser, role.username(), role.password());
        }
        if (!exists(superuser, "SELECT 1 FROM pg_database WHERE datname = ?", DATABASE)) {
            run(superuser, "CREATE DATABASE " + DATABASE + " OWNER " + owner.username());
        }
        run(superuser, "REVOKE ALL ON DATABASE " + DATABASE + " FROM PUBLIC");
        run(superuser, "GRANT CONNECT ON DATABASE " + DATABASE + " TO " + application.username());
    }

    /** From here on nobody enters without a password. */
    static void demandPasswords(Connection superuser, Path data) throws IOException, SQLException {
        Path rules = data.resolve("pg_hba.conf");
        if (!Files.readString(rules).equals(RULES)) {
            Files.writeString(rules, RULES);
            run(superuser, "SELECT pg_reload_conf()");
        }
    }

    /** Our own secrets hold no quote: they are base64url. */
    private static void password(Connection superuser, String role, String password) throws SQLException {
        if (!password.matches("[A-Za-z0-9_-]+")) {
            throw new SQLException("The secret of " + role + " in the folder keys is damaged.");
        }
        run(superuser, "ALTER ROLE " + role + " PASSWORD '" + password + "'");
    }

    private static boolean exists(Connection superuser, String question, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static void run(Connection superuser, String sql) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
