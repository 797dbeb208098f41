package org.footagedesk.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.journal.StreamsAtHand;
import org.footagedesk.journeys.WholeDesk;
import org.junit.jupiter.api.Test;

/** Who asks again of a stream is told the truth of this moment, though little of it is read anew. */
@WholeDesk
class StreamsAtHandIT extends OnOneStream {

    @Test
    void behindAnEndStandsOnlyWhatWasAddedSince() {
        StreamEnd end = end();
        assertThat(journal.readBehind(end)).contains(List.of());

        append(2, happening("third", Happening.NOTHING_PERSONAL));

        assertThat(journal.readBehind(end).orElseThrow())
                .extracting(Entry::version)
                .containsExactly(3);
    }

    @Test
    void behindAnEndThatNeverCameToPassStandsNothing() {
        StreamEnd undone = transaction.execute(status -> {
            journal.append(stream, 2, List.of(happening("undone", Happening.NOTHING_PERSONAL)));
            status.setRollbackOnly();
            return end();
        });
        append(2, happening("third", Happening.NOTHING_PERSONAL));

        assertThat(journal.readBehind(undone)).isEmpty();
    }

    @Test
    void behindAnEndNothingIsReadOnceTheKeyIsGone() {
        StreamEnd end = end();

        keys.destroy(stream);

        assertThat(journal.readBehind(end)).isEmpty();
    }

    @Test
    void whatIsToldFromAStreamAtHandIsWhatAFreshReaderIsTold() {
        var atHand = new StreamsAtHand<List<Entry>>(
                journal,
                (before, added) -> Stream.concat(before.stream().flatMap(List::stream), added.stream())
                        .toList());
        assertThat(atHand.of(stream)).contains(journal.read(stream));
        transaction.executeWithoutResult(status -> {
            journal.append(stream, 2, List.of(happening("undone", Happening.NOTHING_PERSONAL)));
            assertThat(atHand.of(stream).orElseThrow()).hasSize(3);
            status.setRollbackOnly();
        });
        assertThat(atHand.of(stream)).contains(journal.read(stream));
        append(2, happening("third", "{\"name\":\"Zebedee Plover\"}"));
        assertThat(atHand.of(stream)).contains(journal.read(stream));

        keys.destroy(stream);

        assertThat(atHand.of(stream).orElseThrow())
                .allSatisfy(entry -> assertThat(entry.happening().personal()).isEqualTo(Happening.NOTHING_PERSONAL))
                .isEqualTo(journal.read(stream));
    }

    private StreamEnd end() {
        return journal.read(stream).getLast().asEnd();
    }
}
