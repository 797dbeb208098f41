package org.footagedesk.journal.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.journal.Chronicle;
import org.footagedesk.journal.Chronicles;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.Recorded;
import org.footagedesk.journal.StreamsAtHand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** Chronicles as streams of the journal, their events as JSON under stable names. */
@Component
class JournaledChronicles implements Chronicles {

    private final Journal journal;
    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    JournaledChronicles(Journal journal, JdbcClient database, TransactionOperations transaction, Clock clock) {
        this.journal = journal;
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public <E> Chronicle<E> of(String stream, Map<String, Class<? extends E>> names) {
        return new Journaled<>(stream, Map.copyOf(names));
    }

    private final class Journaled<E> implements Chronicle<E> {

        private final String stream;
        private final Map<String, Class<? extends E>> classes;
        private final Map<Class<? extends E>, String> names;
        private final StreamsAtHand<List<Recorded<E>>> atHand;

        Journaled(String stream, Map<String, Class<? extends E>> classes) {
            this.stream = stream;
            this.classes = classes;
            this.names = classes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
            this.atHand = new StreamsAtHand<>(
                    journal,
                    (before, entries) -> Stream.concat(
                                    before.stream().flatMap(List::stream),
                                    entries.stream().map(this::told))
                            .toList());
        }

        @Override
        public List<Recorded<E>> read() {
            return atHand.of(stream).orElse(List.of());
        }

        @Override
        public List<E> append(String actor, Function<List<Recorded<E>>, List<E>> decision) {
            return transaction.execute(status -> {
                database.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 1))::text")
                        .param("stream", stream)
                        .query(String.class)
                        .single();
                List<Recorded<E>> recorded = read();
                List<E> events = decision.apply(recorded);
                if (!events.isEmpty()) {
                    var now = clock.instant();
                    journal.append(
                            stream,
                            recorded.size(),
                            events.stream()
                                    .map(event -> new Happening(
                                            name(event),
                                            now,
                                            actor,
                                            json.writeValueAsString(event),
                                            Happening.NOTHING_PERSONAL))
                                    .toList());
                }
                return events;
            });
        }

        private Recorded<E> told(Entry entry) {
            Happening happening = entry.happening();
            Class<? extends E> type = Optional.ofNullable(classes.get(happening.type()))
                    .orElseThrow(() -> new IllegalStateException("The stream " + stream + " holds an event '"
                            + happening.type() + "' that this version does not know."));
            return new Recorded<>(
                    entry.version(), happening.at(), happening.actor(), json.readValue(happening.open(), type));
        }

        private String name(E event) {
            return Optional.ofNullable(names.get(event.getClass()))
                    .orElseThrow(() -> new IllegalStateException(event.getClass() + " has no name in " + stream + "."));
        }
    }
}
