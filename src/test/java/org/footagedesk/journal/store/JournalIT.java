package org.footagedesk.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.footagedesk.database.TestDatabase;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.journeys.WholeDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@WholeDesk
class JournalIT extends OnOneStream {

    @Autowired
    private JdbcClient application;

    @Value("${desk.database.url}")
    private String database;

    @Test
    void whatWasAppendedIsReadBackInOrder() {
        assertThat(journal.read(stream)).extracting(Entry::version).containsExactly(1, 2);
        assertThat(journal.read(stream).getFirst().happening().personal()).contains("Zebedee Plover");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal set actor = 'nobody'", "delete from journal", "truncate journal"})
    void theApplicationMayNotChangeIt(String change) {
        assertThatThrownBy(() -> application.sql(change).update()).hasStackTraceContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal set actor = 'nobody'", "delete from journal", "truncate journal"})
    void evenTheOwnerIsRefused(String change) {
        assertThatThrownBy(() -> owner().sql(change).update()).hasStackTraceContaining("append-only");
    }

    @Test
    void theApplicationCannotTakeTheRefusalAway() {
        assertThatThrownBy(() -> application
                        .sql("alter table journal disable trigger all")
                        .update())
                .hasStackTraceContaining("must be owner");
    }

    @Test
    void personalValuesStandInItSealed() {
        assertThat(application
                        .sql("select j::text from journal j where stream = :stream")
                        .param("stream", stream)
                        .query(String.class)
                        .list())
                .hasSize(2)
                .noneMatch(row -> row.contains("Zebedee"));
        assertThat(application
                        .sql("select sealed from journal where stream = :stream and version = 1")
                        .param("stream", stream)
                        .query(byte[].class)
                        .single())
                .asString(java.nio.charset.StandardCharsets.ISO_8859_1)
                .doesNotContain("Zebedee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"open = '{}'", "actor = 'nobody'", "at = at + interval '1 second'", "type = 'other'"})
    void aChangedRowShows(String change) {
        assertThat(verifiedAfter("update journal set " + change + " where stream = '" + stream + "' and version = 1"))
                .isEqualTo(new ChainCheck.Broken(stream, 1));
    }

    @Test
    void aRowTakenOutOfTheMiddleShows() {
        append(2, happening("third", Happening.NOTHING_PERSONAL));

        assertThat(verifiedAfter("delete from journal where stream = '" + stream + "' and version = 2"))
                .isEqualTo(new ChainCheck.Broken(stream, 3));
    }

    @Test
    void anErasedStreamIsReadWithoutItsPersonalValuesAndItsChainIsWhole() {
        keys.destroy(stream);

        Entry first = journal.read(stream).getFirst();
        assertThat(first.erased()).isTrue();
        assertThat(first.happening().personal()).isEqualTo(Happening.NOTHING_PERSONAL);
        assertThat(first.happening().open()).contains("first");
        assertThat(journal.verify()).isInstanceOf(ChainCheck.Whole.class);
    }

    @Test
    void whereAStreamStandsIsItsLastEntry() {
        String last = application
                .sql("select hash from journal where stream = :stream and version = 2")
                .param("stream", stream)
                .query(String.class)
                .single();

        assertThat(journal.ends())
                .contains(new StreamEnd(stream, 2, last))
                .extracting(StreamEnd::stream)
                .doesNotHaveDuplicates();
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        assertThatThrownBy(() -> append(1, happening("late", "{}"))).isInstanceOf(Journal.StreamHasMoved.class);
        assertThatThrownBy(() -> append(0, happening("again", "{}"))).isInstanceOf(Journal.StreamHasMoved.class);
    }

    @Test
    void ofTwoWritersAtOnceOneIsRefused() {
        var together = new CyclicBarrier(2);
        long done = Stream.of("left", "right")
                .map(name -> CompletableFuture.supplyAsync(() -> appendedAt(together, name)))
                .toList()
                .stream()
                .filter(CompletableFuture::join)
                .count();

        assertThat(done).isEqualTo(1);
        assertThat(journal.read(stream)).hasSize(3);
    }

    private boolean appendedAt(CyclicBarrier together, String name) {
        try {
            transaction.executeWithoutResult(status -> {
                meet(together);
                journal.append(stream, 2, List.of(happening(name, "{}")));
            });
            return true;
        } catch (Journal.StreamHasMoved somebodyWasFirst) {
            return false;
        }
    }

    private static void meet(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    /** What verification says while the change stands; it is taken back, since other tests use the same journal. */
    private ChainCheck verifiedAfter(String change) {
        try {
            owner().sql("alter table journal disable trigger user").update();
            owner().sql(change).update();
            return journal.verify();
        } finally {
            owner().sql("delete from journal where stream = '" + stream + "'").update();
            owner().sql("alter table journal enable trigger user").update();
        }
    }

    private JdbcClient owner() {
        return JdbcClient.create(new TestDatabase(database).asOwner());
    }
}
