package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was mailed on which morning what waits for them. */
@Component
class Digests {

    private final JdbcClient database;

    Digests(JdbcClient database) {
        this.database = database;
    }

    /** Writes down that the person is told on that day; empty where a desk has done so before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> add(LocalDate day, String staff) {
        var id = UUID.randomUUID();
        int added = database.sql("""
                        insert into digest (id, day, staff) values (:id, :day, :staff) on conflict do nothing""")
                .param("id", id)
                .param("day", day)
                .param("staff", staff)
                .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /** The name of the person whom the digest is for. */
    @Transactional(readOnly = true)
    public Optional<String> staffOf(UUID id) {
        return database.sql("select staff from digest where id = :id")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    /** What became of it; what was written down first stays. */
    @Transactional
    public void end(UUID id, String outcome) {
        database.sql("update digest set outcome = :outcome where id = :id and outcome is null")
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }
}
