package org.footagedesk.casefile.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseProjection;
import org.footagedesk.journal.Entry;
import org.footagedesk.journal.Journal;
import org.footagedesk.journal.StreamsAtHand;
import org.footagedesk.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Case files as streams of the journal; every list is brought up to date in the transaction that appends. */
@Repository
class JournaledCaseFiles implements CaseFiles {

    private final Journal journal;
    private final CaseEventCodec codec;
    private final List<CaseProjection> projections;
    private final JdbcClient database;
    private final StreamsAtHand<CaseFile> atHand;

    JournaledCaseFiles(Journal journal, CaseEventCodec codec, List<CaseProjection> projections, JdbcClient database) {
        this.journal = journal;
        this.codec = codec;
        this.projections = projections;
        this.database = database;
        this.atHand = new StreamsAtHand<>(journal, this::tell);
    }

    @Override
    public CaseReference next(int year) {
        long number =
                database.sql("select nextval('case_number')").query(Long.class).single();
        return CaseReference.of(year, number);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile open(CaseReference reference, Instant at, String actor, List<CaseEvent> events) {
        return told(new CaseFile(reference, append(reference, 0, at, actor, events)), events);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile append(CaseFile read, Instant at, String actor, List<CaseEvent> events) {
        return told(read.with(append(read.reference(), read.version(), at, actor, events)), events);
    }

    @Override
    @Transactional(readOnly = true)
    public CaseFile get(CaseReference reference) {
        return find(reference).orElseThrow(() -> new IllegalArgumentException("There is no case " + reference + "."));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public CaseFile getForChange(CaseReference reference) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:stream, 1))::text")
                .param("stream", stream(reference))
                .query(String.class)
                .single();
        return get(reference);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseFile> find(CaseReference reference) {
        return atHand.of(stream(reference));
    }

    private CaseFile tell(Optional<CaseFile> before, List<Entry> entries) {
        List<CaseEntry> told = entries.stream().map(codec::toEntry).toList();
        return before.map(file -> file.with(told))
                .orElseGet(() -> new CaseFile(
                        CaseReference.ofScope(entries.getFirst().stream()),
                        told,
                        entries.stream().anyMatch(Entry::erased)));
    }

    private List<CaseEntry> append(
            CaseReference reference, int version, Instant at, String actor, List<CaseEvent> events) {
        Instant kept = at.truncatedTo(ChronoUnit.MICROS);
        journal.append(
                stream(reference),
                version,
                events.stream()
                        .map(event -> codec.toHappening(event, kept, actor))
                        .toList());
        return IntStream.range(0, events.size())
                .mapToObj(n -> new CaseEntry(version + 1 + n, kept, actor, events.get(n)))
                .toList();
    }

    private CaseFile told(CaseFile file, List<CaseEvent> added) {
        projections.forEach(projection -> projection.project(file, added));
        return file;
    }

    private static String stream(CaseReference reference) {
        return reference.scope();
    }
}
