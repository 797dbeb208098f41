package org.footagedesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void aHomeIsOpenedByOneDeskAtATime() throws IOException {
        Path home = folder.resolve("home");
        Home first = Home.open(home, Mode.DEMONSTRATION);

        assertThatThrownBy(() -> Home.open(home, Mode.DEMONSTRATION))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("in use by another running desk");

        first.close();
        Home.open(home, Mode.DEMONSTRATION).close();
    }

    @Test
    void aHomeOfProductionNeverOpensInADemonstration() throws IOException {
        Home.open(folder, Mode.PRODUCTION).close();

        assertThatThrownBy(() -> Home.open(folder, Mode.DEMONSTRATION))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was opened in production mode and never opens in demonstration mode");
        Home.open(folder, Mode.PRODUCTION).close();
    }

    @Test
    void aHomeThatIsAFileIsRefusedInOneLine() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "here already");

        assertThatThrownBy(() -> Home.open(file, Mode.DEMONSTRATION))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(file + " cannot be written")
                .hasMessageContaining("--desk.home=FOLDER");
    }

    @Test
    void secretsAreRandomStayTheSameAndAreReadByTheirOwnerOnly() throws IOException {
        Home home = Home.open(folder.resolve("home"), Mode.DEMONSTRATION);

        String secret = home.secret("database");

        assertThat(secret).hasSizeGreaterThanOrEqualTo(32).isEqualTo(home.secret("database"));
        assertThat(home.secret("another")).isNotEqualTo(secret);
        assertThat(Files.getPosixFilePermissions(home.folder("keys").resolve("database")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(home.path())).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        home.close();
    }
}
