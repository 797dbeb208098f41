package org.footagedesk.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.Happening;
import org.footagedesk.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Incidents as streams of the journal, with a table by which they are found. */
@Component
class IncidentsInJournal implements Incidents {

    private final Journal journal;
    private final JdbcClient database;
    private final JsonMapper json = JsonMapper.builder().build();

    IncidentsInJournal(Journal journal, JdbcClient database) {
        this.journal = journal;
        this.database = database;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> open() {
        return database.sql("select number from incident where closed_at is null order by opened_at desc limit 1")
                .query(String.class)
                .optional();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Incident> all() {
        return database.sql("select number, closed_at from incident order by opened_at desc")
                .query((row, at) -> incident(row.getString("number"), row.getObject("closed_at", OffsetDateTime.class)))
                .list();
    }

    /** Notes the authority as given; the number of the new incident. */
    @Transactional(propagation = Propagation.MANDATORY)
    String begin(Authority authority, String who, Instant now) {
        int year = now.atOffset(ZoneOffset.UTC).getYear();
        long number = database.sql("select nextval('incident_number')")
                .query(Long.class)
                .single();
        String named = "INC-%d-%d".formatted(year, number);
        database.sql("insert into incident (number, opened_at) values (:number, :at)")
                .param("number", named)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        append(named, 0, "incident-opened", authority, who, now);
        return named;
    }

    /** Ends the authority; false where no such incident is open. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean end(String number, String who, Instant now) {
        int closed = database.sql("update incident set closed_at = :at where number = :number and closed_at is null")
                .param("number", number)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        if (closed == 1) {
            journal.append(
                    stream(number),
                    journal.read(stream(number)).size(),
                    List.of(new Happening("incident-closed", now, who, "{}", Happening.NOTHING_PERSONAL)));
        }
        return closed == 1;
    }

    private void append(String number, int version, String type, Authority authority, String who, Instant now) {
        journal.append(
                stream(number),
                version,
                List.of(new Happening(type, now, who, "{}", json.writeValueAsString(authority))));
    }

    private Incident incident(String number, @Nullable OffsetDateTime closedAt) {
        var opened = journal.read(stream(number)).getFirst();
        return new Incident(
                number,
                json.readValue(opened.happening().personal(), Authority.class),
                opened.happening().actor(),
                opened.happening().at(),
                Optional.ofNullable(closedAt).map(OffsetDateTime::toInstant));
    }

    private static String stream(String number) {
        return "incident/" + number;
    }
}
