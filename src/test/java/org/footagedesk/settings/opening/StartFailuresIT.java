package org.footagedesk.settings.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.footagedesk.DeskApplication;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.settings.FailedStart;
import org.footagedesk.settings.Home;
import org.footagedesk.settings.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(PostgresExtension.class)
class StartFailuresIT {

    @TempDir
    private Path folder;

    @Test
    void productionNamesEverySettingThatIsMissing() {
        assertThat(whyNot("--desk.mode=production", "--desk.database.username=desk_app"))
                .isEqualTo("A desk in production mode needs these settings: desk.database.url, desk.database.password,"
                        + " desk.database.owner-username, desk.database.owner-password, desk.address, desk.smtp.host,"
                        + " desk.smtp.port, desk.imap.host, desk.imap.port, desk.imap.username, desk.imap.password.");
    }

    @Test
    void aModeThatDoesNotExistIsRefused() {
        assertThat(whyNot("--desk.mode=try-out")).isEqualTo("The setting desk.mode cannot be 'try-out'.");
    }

    @Test
    void aDemonstrationIsNotShownToTheNetwork() {
        assertThat(whyNot("--server.address=0.0.0.0")).contains("answers on this machine only");
    }

    @Test
    void aHomeInUseIsNamed() throws IOException {
        try (Home other = Home.open(folder, Mode.DEMONSTRATION)) {
            assertThat(whyNot()).contains(other.path().toString()).contains("in use by another running desk");
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsNamed(TestDatabase database) throws IOException {
        int nobody = freePort();

        assertThat(whyNot(with("jdbc:postgresql://127.0.0.1:" + nobody + "/desk", database)))
                .startsWith("The database cannot be reached")
                .contains("127.0.0.1:" + nobody)
                .contains("desk.database.url");
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed(TestDatabase database) throws IOException {
        assertThat(whyNot(with(database.url() + "x", database)))
                .startsWith("The database is not there")
                .contains("desk.database.url");
    }

    @Test
    void theOwnerOfTheTablesIsNotTheApplication(TestDatabase database) throws IOException {
        List<String> options = new ArrayList<>(List.of(with(database.url(), database)));
        options.replaceAll(option -> option.replace("owner-username=desk_owner", "owner-username=desk_app"));

        assertThat(whyNot(options.toArray(String[]::new))).contains("must not own the tables");
    }

    @Test
    void aDatabaseOfProductionNeverOpensInADemonstration(TestDatabase database) throws IOException {
        JdbcClient.create(database.asApplication())
                .sql("INSERT INTO opened_in (mode) VALUES ('production')")
                .update();

        assertThat(whyNot(with(database.url(), database)))
                .contains("was opened in production mode and never opens in demonstration mode");
    }

    @Test
    void aTakenPortIsNamed(TestDatabase database) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> options = new ArrayList<>(List.of(with(database.url(), database)));
            options.add("--server.port=" + taken.getLocalPort());

            assertThat(whyNot(options.toArray(String[]::new)))
                    .isEqualTo("The port " + taken.getLocalPort()
                            + " for the web pages is taken; choose another with --server.port=NUMBER.");
        }
    }

    @Test
    void whatNobodyForesawIsLeftToTheLogFile() {
        assertThat(FailedStart.line(new IllegalStateException("surprise"))).isEmpty();
    }

    /** A demonstration on that database, whose mail server meets nobody else's. */
    private static String[] with(String url, TestDatabase database) throws IOException {
        return new String[] {
            "--desk.database.url=" + url,
            "--desk.database.username=" + TestDatabase.APPLICATION,
            "--desk.database.password=" + TestDatabase.PASSWORD,
            "--desk.database.owner-username=" + TestDatabase.OWNER,
            "--desk.database.owner-password=" + TestDatabase.PASSWORD,
            "--desk.smtp.port=" + freePort(),
            "--desk.imap.port=" + freePort()
        };
    }

    /** Starts a desk that must not start, and gives the one line that says why. */
    private String whyNot(String... options) {
        List<String> all = new ArrayList<>(List.of("--desk.home=" + folder));
        all.addAll(List.of(options));
        AtomicReference<String> line = new AtomicReference<>("It started.");
        try {
            new SpringApplication(DeskApplication.class)
                    .run(all.toArray(String[]::new))
                    .close();
        } catch (RuntimeException failure) {
            line.set(FailedStart.line(failure).orElse("An unforeseen failure: " + failure));
        }
        assertThat(line.get()).doesNotContain("\n");
        return line.get();
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }
}
