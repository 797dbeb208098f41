package org.footagedesk.work.durable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.work.ReasonCode;
import org.footagedesk.work.SetAside;
import org.footagedesk.work.SetAsideWork;
import org.footagedesk.work.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of work set aside. */
final class SetAsideRows implements SetAsideWork {

    private final JdbcClient jdbc;

    SetAsideRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SetAside work) {
        jdbc.sql("""
                INSERT INTO set_aside (id, step, payload, reason_code, attempts, first_failed_at, set_aside_at)
                VALUES (:id, :step, :payload, :reason, :attempts, :firstFailed, :setAside)
                """)
                .param("id", work.id())
                .param("step", work.item().step())
                .param("payload", work.item().id())
                .param("reason", work.reason().value())
                .param("attempts", work.attempts())
                .param("firstFailed", Timestamp.from(work.firstFailedAt()))
                .param("setAside", Timestamp.from(work.setAsideAt()))
                .update();
    }

    @Override
    public List<SetAside> waiting() {
        return jdbc.sql("SELECT * FROM set_aside WHERE replayed_at IS NULL ORDER BY set_aside_at, id")
                .query((row, _) -> read(row))
                .list();
    }

    @Override
    public Optional<SetAside> find(UUID id) {
        return jdbc.sql("SELECT * FROM set_aside WHERE id = :id")
                .param("id", id)
                .query((row, _) -> read(row))
                .optional();
    }

    /** Marks it replayed; false if somebody has done so before. */
    boolean markReplayed(UUID id, Instant at) {
        return jdbc.sql("UPDATE set_aside SET replayed_at = :at WHERE id = :id AND replayed_at IS NULL")
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    long countWaiting() {
        return jdbc.sql("SELECT count(*) FROM set_aside WHERE replayed_at IS NULL")
                .query(Long.class)
                .single();
    }

    private static SetAside read(ResultSet row) throws SQLException {
        return new SetAside(
                row.getObject("id", UUID.class),
                new WorkItem(row.getString("step"), row.getString("payload")),
                new ReasonCode(row.getString("reason_code")),
                row.getInt("attempts"),
                row.getTimestamp("first_failed_at").toInstant(),
                row.getTimestamp("set_aside_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("replayed_at")).map(Timestamp::toInstant));
    }
}
