package org.footagedesk.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.footagedesk.register.cli.RegisterCommand;
import org.footagedesk.settings.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** {@code desk register export} beside a desk that runs. */
@WholeDesk
class RegisterCommandIT {

    @Autowired
    private Neighbourhood people;

    @Autowired
    private Home home;

    @Autowired
    private DataSource desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    private final StringWriter complaint = new StringWriter();

    @Test
    void aRegisterIsWrittenWhileTheDeskRunsAndItIsOnRecord() throws Exception {
        people.send(Neighbourhood.request(
                "Avis Avocet", "avis.avocet@home.example", "first@avocet.example", Incident.yesterdayAt("13:45")));
        String reference = people.caseReadyFor("avis.avocet@home.example");

        assertThat(run("requests", "--format=csv", "--out=" + folder.resolve("requests.csv")))
                .as(complaint.toString())
                .isZero();
        assertThat(Files.readString(folder.resolve("requests.csv"))).contains(reference, "Avis Avocet");
        assertThat(run("requests", "--format=ods", "--out=" + folder.resolve("requests.ods")))
                .isZero();
        assertThat(printed("requests", "--format=ods")).startsWith("PK");
        assertThat(database.sql(
                                "select actor from journal where type = 'viewed' and open like '%register-export/requests/csv%'")
                        .query(String.class)
                        .list())
                .contains("administrator-of-the-machine");
    }

    @Test
    void whatCannotBeWrittenIsOneLine() throws IOException {
        Path there = Files.createFile(folder.resolve("there.csv"));

        assertThat(run("secrets")).isEqualTo(2);
        assertThat(complaint.toString()).contains("requests", "holds").hasLineCount(1);
        assertThat(run("requests", "--format=pdf")).isEqualTo(2);
        assertThat(run("requests", "--out=" + there)).isEqualTo(1);
    }

    @Test
    void whyTheRecordsCannotBeReadIsSaidInItsOwnWords() {
        assertThat(run("requests", "--desk.policy=no-such-policy")).isEqualTo(1);
        assertThat(complaint.toString()).contains("no-such-policy").hasLineCount(1);

        complaint.getBuffer().setLength(0);
        assertThat(runOn("jdbc:postgresql://127.0.0.1:1/desk", "requests")).isEqualTo(1);
        assertThat(complaint.toString())
                .contains("The database cannot be reached", "--desk.database.url")
                .hasLineCount(1);
    }

    private int run(String... arguments) {
        return runOn(((HikariDataSource) desk).getJdbcUrl(), arguments);
    }

    /** What it writes to standard output. */
    private String printed(String... arguments) {
        var written = new ByteArrayOutputStream();
        PrintStream screen = System.out;
        System.setOut(new PrintStream(written, true));
        try {
            assertThat(run(arguments)).as(complaint.toString()).isZero();
        } finally {
            System.setOut(screen);
        }
        return written.toString(StandardCharsets.ISO_8859_1);
    }

    private int runOn(String url, String... arguments) {
        var pool = (HikariDataSource) desk;
        Stream<String> options = Stream.of(
                "--desk.home=" + home.path(),
                "--desk.database.url=" + url,
                "--desk.database.username=" + pool.getUsername(),
                "--desk.database.password=" + pool.getPassword());
        return new CommandLine(new RegisterCommand(clock))
                .setErr(new PrintWriter(complaint))
                .execute(Stream.concat(Stream.of("export"), Stream.concat(Stream.of(arguments), options))
                        .toArray(String[]::new));
    }
}
