package org.footagedesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The command as people start it, in a process of its own that is killed. */
@Tag("ci")
class KilledDeskIT {

    private static final Duration START_LIMIT = Patience.LONG;

    @TempDir
    private Path folder;

    private Process desk;

    @AfterEach
    void stop() throws InterruptedException {
        desk.destroy();
        assertThat(desk.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("home/postgres/postmaster.pid"))
                .as("its database stopped with it")
                .doesNotExist();
    }

    @Test
    void aDeskThatWasKilledComesBackWithItsDataAlthoughItsDatabaseLivedOn() throws Exception {
        start();
        insertWork("kept-before-the-kill");
        ProcessHandle orphan = databaseServer();

        desk.destroyForcibly().waitFor();

        assertThat(orphan.isAlive()).as("the database server is left behind").isTrue();
        start();
        assertThat(orphan.isAlive()).isFalse();
        assertThat(jdbc().sql("SELECT payload FROM set_aside")
                        .query(String.class)
                        .list())
                .containsExactly("kept-before-the-kill");
    }

    @Test
    void aSecondDeskOnTheSameHomeSaysSoInOneLineAndEnds() throws Exception {
        start();

        Process second = command("second");

        assertThat(second.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("second.err")))
                .singleElement()
                .asString()
                .startsWith("desk: The home ")
                .contains("in use by another running desk");
    }

    private void start() throws IOException {
        desk = command("desk");
        await().atMost(START_LIMIT)
                .until(() -> Files.readString(folder.resolve("desk.out")).contains("http://127.0.0.1:"));
    }

    private Process command(String name) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        classPathOfTheProduct(),
                        FootageDesk.class.getName(),
                        "--desk.home=" + folder.resolve("home"),
                        "--server.port=0",
                        "--desk.smtp.port=0",
                        "--desk.imap.port=0"))
                .redirectOutput(folder.resolve(name + ".out").toFile())
                .redirectError(folder.resolve(name + ".err").toFile())
                .start();
    }

    /** Without empty elements: one would mean the working directory, where the routes lie a second time. */
    private static String classPathOfTheProduct() {
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(element -> !element.isEmpty() && !element.equals(tests))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private void insertWork(String id) throws IOException {
        jdbc().sql("""
                INSERT INTO set_aside (id, step, payload, reason_code, attempts, first_failed_at, set_aside_at)
                VALUES (:id, 'read', :payload, 'failed', 1, now(), now())
                """).param("id", UUID.randomUUID()).param("payload", id).update();
    }

    private JdbcClient jdbc() throws IOException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://127.0.0.1:" + pidFile().get(3).strip() + "/footage_desk");
        source.setUser("desk_app");
        source.setPassword(
                Files.readString(folder.resolve("home/keys/postgres-desk_app")).strip());
        return JdbcClient.create(source);
    }

    private ProcessHandle databaseServer() throws IOException {
        return ProcessHandle.of(Long.parseLong(pidFile().getFirst().strip())).orElseThrow();
    }

    private List<String> pidFile() throws IOException {
        return Files.readAllLines(folder.resolve("home/postgres/postmaster.pid"));
    }
}
