package org.footagedesk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeDatabaseTest {

    @TempDir
    private Path home;

    @Test
    void theDatabaseOfARunningDeskIsFoundByItsHome() throws IOException {
        Files.createDirectory(home.resolve("postgres"));
        Files.createDirectory(home.resolve("keys"));
        Files.writeString(home.resolve("postgres/postmaster.pid"), "77\n/data\n1790000000\n54321\n\n127.0.0.1\n");
        Files.writeString(home.resolve("keys/postgres-desk_app"), "secret\n");

        assertThat(HomeDatabase.of(home))
                .contains(new HomeDatabase("jdbc:postgresql://127.0.0.1:54321/footage_desk", "desk_app", "secret"));
        assertThat(HomeDatabase.of(home).orElseThrow().toString()).doesNotContain("secret");
    }

    @Test
    void aHomeWhoseDeskDoesNotRunHasNone() {
        assertThat(HomeDatabase.of(home)).isEmpty();
    }
}
