package org.footagedesk.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.database.PostgresExtension;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.journal.cli.JournalCommand;
import org.footagedesk.journal.roots.RootsOfDays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine;

/** {@code desk journal verify} on a journal that somebody with the owner's rights has tampered with. */
@ExtendWith(PostgresExtension.class)
class JournalVerifyIT {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00.123456Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path temporary;

    private final TestDatabase database;
    private final StringWriter answer = new StringWriter();
    private final StringWriter complaint = new StringWriter();

    JournalVerifyIT(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aSignedJournal() throws IOException {
        new RootsOfDays(temporary.resolve("roots"))
                .signed(DAY, List.of(recorded("case/CCTV-2026-00001", 3), recorded("case/CCTV-2026-00002", 1)));
    }

    @Test
    void aJournalNobodyTouchedIsWhole() {
        assertThat(verified()).isZero();
        assertThat(answer.toString().lines())
                .contains("Every chain holds: 4 entries.", "The journal is whole.")
                .contains("Root of 2026-11-22: signed; 4 entries in 2 streams.");
        assertThat(complaint.toString()).isEmpty();
    }

    @Test
    void aCutStreamIsNamedThoughItsChainHolds() {
        asOwner("delete from journal where stream = 'case/CCTV-2026-00001' and version = 3");

        assertThat(verified()).isEqualTo(1);
        assertThat(answer.toString().lines())
                .contains("Every chain holds: 3 entries.")
                .contains("BROKEN: stream case/CCTV-2026-00001 ends at version 2; on 2026-11-22 it stood at version 3.")
                .contains("The journal is NOT whole.");
    }

    @Test
    void aMissingStreamIsNamed() {
        asOwner("delete from journal where stream = 'case/CCTV-2026-00002'");

        assertThat(verified()).isEqualTo(1);
        assertThat(answer.toString())
                .contains("BROKEN: stream case/CCTV-2026-00002 is missing; on 2026-11-22 it stood at version 1.");
    }

    @Test
    void aChangedEntryBreaksItsChain() {
        asOwner("update journal set actor = 'nobody' where stream = 'case/CCTV-2026-00001' and version = 2");

        assertThat(verified()).isEqualTo(1);
        assertThat(answer.toString())
                .contains("BROKEN: the chain of stream case/CCTV-2026-00001 does not hold at version 2.");
    }

    @Test
    void withoutRootsItSaysWhatCannotBeSaid() {
        assertThat(run(connection("--roots=" + temporary))).isZero();
        assertThat(answer.toString()).contains("No roots in");
    }

    @Test
    void aFolderThatIsNoneAndHalfASignInAreWrongUsage() {
        assertThat(run(connection("--roots=" + temporary.resolve("nowhere")))).isEqualTo(2);
        assertThat(run(Stream.of("--desk.database.url=" + database.url()))).isEqualTo(2);
        assertThat(answer.toString()).isEmpty();
        assertThat(complaint.toString()).hasLineCount(2);
    }

    @Test
    void aDeskThatDoesNotRunIsOneLine() {
        assertThat(run(Stream.of("--desk.home=" + temporary))).isEqualTo(1);
        assertThat(complaint.toString()).contains("start it").hasLineCount(1);
    }

    @Test
    void aDatabaseThatIsNotThereIsOneLine() {
        assertThat(run(Stream.of(
                        "--desk.database.url=jdbc:postgresql://127.0.0.1:1/desk",
                        "--desk.database.username=nobody",
                        "--desk.database.password=nothing")))
                .isEqualTo(1);
        assertThat(complaint.toString()).contains("--desk.database").hasLineCount(1);
    }

    private int verified() {
        return run(connection("--roots=" + temporary.resolve("roots")));
    }

    private Stream<String> connection(String... further) {
        return Stream.concat(
                Stream.of(
                        "--desk.database.url=" + database.url(),
                        "--desk.database.username=" + TestDatabase.APPLICATION,
                        "--desk.database.password=" + TestDatabase.PASSWORD),
                Stream.of(further));
    }

    private int run(Stream<String> options) {
        return new CommandLine(new JournalCommand())
                .setOut(new PrintWriter(answer))
                .setErr(new PrintWriter(complaint))
                .execute(Stream.concat(Stream.of("verify"), options).toArray(String[]::new));
    }

    private StreamEnd recorded(String stream, int entries) {
        List<Link> links = new ArrayList<>();
        for (int version = 1; version <= entries; version++) {
            String before = links.isEmpty() ? Link.FIRST : links.getLast().hash();
            var link = new Link(before, stream, version, "case-noted", NOON, "clerk", "{}", new byte[] {1, 2});
            JdbcClient.create(database.asApplication())
                    .sql("""
                            insert into journal (stream, version, type, at, actor, open, sealed, previous_hash, hash)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .params(stream, version, link.type(), NOON.atOffset(ZoneOffset.UTC), link.actor(), link.open())
                    .params(link.sealed(), before, link.hash())
                    .update();
            links.add(link);
        }
        return new StreamEnd(stream, entries, links.getLast().hash());
    }

    private void asOwner(String change) {
        JdbcClient owner = JdbcClient.create(database.asOwner());
        owner.sql("alter table journal disable trigger user").update();
        owner.sql(change).update();
        owner.sql("alter table journal enable trigger user").update();
    }
}
