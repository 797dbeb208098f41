package org.footagedesk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.casefile.First;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.CaseReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who was told of what, what became of each mail, and who has looked since. */
@Component
class Notices {

    private final JdbcClient database;
    private final Clock clock;

    Notices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Writes the notice down; false when that person was told of the same thing before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean add(Told told) {
        return database.sql("""
                        insert into notice (id, kind, reference, letter, due, staff, told_at)
                        values (:id, :kind, :reference, :letter, :due, :staff, :at) on conflict do nothing""")
                        .param("id", told.id())
                        .param("kind", told.kind().name())
                        .param("reference", told.reference().value())
                        .param("letter", told.letter().map(LetterId::value).orElse(null))
                        .param("due", told.due().orElse(null))
                        .param("staff", told.staff())
                        .param("at", utc(told.at()))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Told> find(UUID id) {
        return database.sql("select * from notice where id = :id")
                .param("id", id)
                .query((row, number) -> told(row))
                .optional();
    }

    /** What became of its mail; what was written down first stays. */
    @Transactional
    public void end(UUID id, String outcome) {
        database.sql("update notice set outcome = :outcome where id = :id and outcome is null")
                .param("outcome", outcome)
                .param("id", id)
                .update();
    }

    /** The person has opened the case. */
    @Transactional
    public void seen(CaseReference reference, String staff) {
        database.sql("""
                        update notice set seen_at = :now
                        where reference = :reference and staff = :staff and seen_at is null""")
                .param("now", utc(clock.instant()))
                .param("reference", reference.value())
                .param("staff", staff)
                .update();
    }

    /** Cases of that kind of notice that the person has not opened since, the oldest first. */
    @Transactional(readOnly = true)
    public First<CaseReference> unseen(NoticeKind kind, String staff, int most) {
        var first = unseen("select reference", " order by told_at, reference limit :most", kind, staff)
                .param("most", most)
                .query(String.class)
                .list();
        long all = unseen("select count(*)", "", kind, staff).query(Long.class).single();
        return new First<>(first.stream().map(CaseReference::new).toList(), all);
    }

    private JdbcClient.StatementSpec unseen(String what, String order, NoticeKind kind, String staff) {
        return database.sql(what + " from notice where kind = :kind and staff = :staff and seen_at is null" + order)
                .param("kind", kind.name())
                .param("staff", staff);
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getObject("id", UUID.class),
                NoticeKind.valueOf(row.getString("kind")),
                new CaseReference(row.getString("reference")),
                Optional.ofNullable(row.getObject("letter", UUID.class)).map(LetterId::new),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                row.getString("staff"),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
