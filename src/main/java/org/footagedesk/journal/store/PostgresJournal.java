package org.footagedesk.journal.store;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.Capacities;
import org.footagedesk.journal.ChainCheck;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.StreamEnd;
import org.footagedesk.shared.Seal;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The journal as a table that refuses every change; the unique (stream, version) decides between two writers. */
@Repository
class PostgresJournal implements Journal {

    private static final String MACHINE = "desk";

    private final JournalRows rows;
    private final EntityManager entities;
    private final Seal seal;
    private final ObjectProvider<Capacities> capacities;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Whoever says in what capacity people act tells it from the journal itself, and so is asked for late. */
    PostgresJournal(JournalRows rows, EntityManager entities, Seal seal, ObjectProvider<Capacities> capacities) {
        this.rows = rows;
        this.entities = entities;
        this.seal = seal;
        this.capacities = capacities;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String stream, int readVersion, List<Happening> happenings) {
        // Whoever begins a stream that was begun meanwhile meets the unique (stream, version).
        Optional<JournalRow> last =
                readVersion == 0 ? Optional.empty() : rows.findFirstByStreamOrderByVersionDesc(stream);
        if (last.map(JournalRow::version).orElse(0) != readVersion) {
            throw new StreamHasMoved(stream, readVersion);
        }
        String previousHash = last.map(JournalRow::hash).orElse(Link.FIRST);
        int version = readVersion;
        try {
            for (Happening happening : happenings) {
                var row =
                        new JournalRow(stream, ++version, asStored(happening), sealed(stream, happening), previousHash);
                entities.persist(row);
                previousHash = row.hash();
            }
            entities.flush();
        } catch (ConstraintViolationException somebodyWasFirst) {
            throw new StreamHasMoved(stream, readVersion);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Entry> read(String stream) {
        return rows.findByStreamOrderByVersion(stream).stream()
                .map(this::opened)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<List<Entry>> readBehind(StreamEnd end) {
        List<JournalRow> since = rows.findByStreamAndVersionGreaterThanEqualOrderByVersion(end.stream(), end.version());
        boolean stoodThere = !since.isEmpty()
                && since.getFirst().version() == end.version()
                && since.getFirst().hash().equals(end.hash());
        return stoodThere && !seal.isErased(end.stream())
                ? Optional.of(since.stream().skip(1).map(this::opened).toList())
                : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public ChainCheck verify() {
        var walk = new ChainWalk();
        try (var all = rows.streamInChainOrder()) {
            all.peek(row -> walk.step(row.link(), row.hash())).forEach(entities::detach);
        }
        return walk.result();
    }

    @Override
    @Transactional(readOnly = true)
    public List<StreamEnd> ends() {
        return rows.ends();
    }

    private Entry opened(JournalRow row) {
        byte[] sealed = row.sealed();
        if (sealed == null) {
            return entry(row, Happening.NOTHING_PERSONAL, false);
        }
        try {
            String personal = new String(seal.open(row.stream(), sealed), StandardCharsets.UTF_8);
            return entry(row, personal, false);
        } catch (Seal.Erased gone) {
            return entry(row, Happening.NOTHING_PERSONAL, true);
        }
    }

    private static Entry entry(JournalRow row, String personal, boolean erased) {
        return new Entry(row.stream(), row.version(), row.hash(), row.happening(personal), erased);
    }

    private byte @Nullable [] sealed(String stream, Happening happening) {
        return happening.personal().equals(Happening.NOTHING_PERSONAL)
                ? null
                : seal.seal(stream, happening.personal().getBytes(StandardCharsets.UTF_8));
    }

    /** PostgreSQL keeps microseconds; the hash must cover what will be read back. */
    private Happening asStored(Happening happening) {
        Instant at = happening.at().truncatedTo(ChronoUnit.MICROS);
        return new Happening(happening.type(), at, happening.actor(), inCapacity(happening), happening.personal());
    }

    /** The open part; of whoever stands in for somebody it says so (policy 4.3). */
    private String inCapacity(Happening happening) {
        if (happening.actor().equals(MACHINE)) {
            return happening.open();
        }
        return capacities.stream()
                .flatMap(known -> known.of(happening.actor(), happening.at()).stream())
                .findFirst()
                .map(capacity -> json.writeValueAsString(
                        ((ObjectNode) json.readTree(happening.open())).put("inCapacity", capacity)))
                .orElse(happening.open());
    }
}
