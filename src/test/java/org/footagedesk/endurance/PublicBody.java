package org.footagedesk.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.shared.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Everything a public body has around its desk in production: a mailbox in Dovecot, a PostgreSQL, a mail server for letters and
 * a recorder; each is reached through a tap.
 */
final class PublicBody implements AutoCloseable {

    static final String CLERK_PASSWORD = "only-in-tests";

    final Dovecot mailbox;
    final ReceivedLetters letters;
    final JdbcClient database;
    private final SingleConnectionDataSource connection;
    final Tap toMailbox;
    final Tap toDatabase;
    final Tap toLetters;
    private final Path folder;
    private final String databaseUrl;
    private final String untappedDatabaseUrl;
    private final List<DeskProcess> launched = new ArrayList<>();

    private PublicBody(Path folder, Dovecot mailbox, TestDatabase database) throws IOException {
        this.folder = folder;
        this.mailbox = mailbox;
        this.letters = ReceivedLetters.start();
        this.connection = new SingleConnectionDataSource(connect(database), true);
        this.database = JdbcClient.create(connection);
        this.toMailbox = Tap.before(mailbox.port());
        this.toLetters = Tap.before(letters.port());
        int server = Integer.parseInt(database.url().replaceFirst(".*:(\\d+)/.*", "$1"));
        this.toDatabase = Tap.before(server);
        this.untappedDatabaseUrl = database.url();
        // Statements keep their words on the wire, so that a tap hears them every time.
        this.databaseUrl =
                database.url().replace(":" + server + "/", ":" + toDatabase.port() + "/") + "?prepareThreshold=0";
    }

    static PublicBody setUp(Path folder) throws IOException {
        return setUp(folder, Dovecot.start(), TestDatabase.fresh());
    }

    static PublicBody setUp(Path folder, Dovecot mailbox, TestDatabase database) throws IOException {
        PublicBody body = new PublicBody(folder, mailbox, database);
        body.hireClerk();
        return body;
    }

    ZonedDateTime now() {
        return ZonedDateTime.now(Clock.system(London.ZONE));
    }

    /** A desk on its usual home, serving. */
    DeskProcess startDesk() throws IOException {
        return startDesk("home");
    }

    DeskProcess startDesk(String home, String... more) throws IOException {
        DeskProcess desk = launchDesk(home, more);
        desk.awaitServing();
        return desk;
    }

    /** What all desks of one body have in common lies on shared storage: the vault and the key to it. */
    void shareWith(String home, String other) throws IOException {
        Files.createDirectories(folder.resolve(other));
        for (String shared : new String[] {"keys", "vault", "recorder"}) {
            Files.createSymbolicLink(
                    folder.resolve(other).resolve(shared),
                    folder.resolve(home).resolve(shared).toAbsolutePath());
        }
    }

    /** A desk as it is delivered, with nothing between it and its mailbox and database. */
    DeskProcess startFastDesk() throws IOException {
        DeskProcess desk = DeskProcess.launchAsDelivered(
                folder,
                options("home", "--desk.imap.port=" + mailbox.port(), "--desk.database.url=" + untappedDatabaseUrl));
        launched.add(desk);
        desk.awaitServing();
        return desk;
    }

    /** A desk on its way; one that still runs at the end is killed. */
    DeskProcess launchDesk(String home, String... more) throws IOException {
        DeskProcess desk = DeskProcess.launch(folder, options(home, more));
        launched.add(desk);
        return desk;
    }

    private List<String> options(String home, String... more) {
        var options = new ArrayList<>(List.of(more));
        var usual = List.of(
                "--desk.mode=production",
                "--desk.home=" + folder.resolve(home),
                "--server.port=0",
                "--desk.address=cctv@council.example",
                "--desk.imap.host=127.0.0.1",
                "--desk.imap.port=" + toMailbox.port(),
                "--desk.imap.username=" + Dovecot.USER,
                "--desk.imap.password=" + Dovecot.PASSWORD,
                "--desk.smtp.host=127.0.0.1",
                "--desk.smtp.port=" + toLetters.port(),
                "--desk.database.url=" + databaseUrl,
                "--desk.database.username=" + TestDatabase.APPLICATION,
                "--desk.database.password=" + TestDatabase.PASSWORD,
                "--desk.database.owner-username=" + TestDatabase.OWNER,
                "--desk.database.owner-password=" + TestDatabase.PASSWORD);
        usual.stream().filter(option -> !isGiven(option, more)).forEach(options::add);
        return options;
    }

    private static Connection connect(TestDatabase database) throws IOException {
        try {
            return database.asApplication().getConnection();
        } catch (SQLException unreachable) {
            throw new IOException("The test's database does not answer.", unreachable);
        }
    }

    private static boolean isGiven(String option, String... given) {
        String name = option.substring(0, option.indexOf('=') + 1);
        return Stream.of(given).anyMatch(other -> other.startsWith(name));
    }

    long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** The Message-IDs of the kept messages, as often as they are kept. */
    List<String> keptMessages() {
        return database.sql("select coalesce(message_id, '') from submission order by 1")
                .query(String.class)
                .list();
    }

    /** The Message-IDs of the messages on cases, as often as they are there. */
    List<String> messagesOnCases() {
        return database.sql("select coalesce(message_id, '') from case_message order by 1")
                .query(String.class)
                .list();
    }

    private void hireClerk() {
        database.sql("insert into staff (username, display_name, password_hash, roles)"
                        + " values ('clerk', 'A clerk', :hash, 'DATA_CONTROLLER')")
                .param("hash", new BCryptPasswordEncoder(4).encode(CLERK_PASSWORD))
                .update();
    }

    @Override
    public void close() throws IOException {
        launched.forEach(DeskProcess::kill);
        toMailbox.close();
        toDatabase.close();
        toLetters.close();
        letters.close();
        mailbox.close();
        connection.destroy();
    }
}
