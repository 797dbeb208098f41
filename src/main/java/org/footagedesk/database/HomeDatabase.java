package org.footagedesk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** How to sign in to the database inside a home as the application, while its desk runs. */
public record HomeDatabase(String url, String username, String password) {

    private static final int PORT_LINE = 3;

    /** Empty when the home keeps no database, or when its desk does not run. */
    public static Optional<HomeDatabase> of(Path home) {
        try {
            List<String> server = Files.readAllLines(home.resolve("postgres").resolve("postmaster.pid"));
            String username = "desk_app";
            String password = Files.readString(home.resolve("keys").resolve("postgres-" + username))
                    .strip();
            return server.size() > PORT_LINE
                    ? Optional.of(new HomeDatabase(
                            "jdbc:postgresql://127.0.0.1:"
                                    + server.get(PORT_LINE).strip() + "/" + Roles.DATABASE,
                            username,
                            password))
                    : Optional.empty();
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return username + " at " + url;
    }
}
