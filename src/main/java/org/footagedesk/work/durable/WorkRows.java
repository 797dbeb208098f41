package org.footagedesk.work.durable;

import com.github.kagkarlsson.scheduler.task.Execution;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.footagedesk.work.WorkItem;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of work to be done; each change of a picked row names the version it was picked with, so only one process can make it. */
final class WorkRows {

    /** One db-scheduler task for all steps: a process that lacks a step then cannot lose its work. */
    static final String TASK = "work";

    private static final String PICKED =
            " WHERE task_name = 'work' AND task_instance = :name AND version = :version AND picked";

    private final JdbcClient jdbc;

    WorkRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the item; one that waits already is brought forward, one that runs now is noted to run again. */
    void add(WorkItem item, Lane lane, Instant at) {
        jdbc.sql("""
                INSERT INTO scheduled_tasks AS task
                    (task_name, task_instance, execution_time, picked, version, consecutive_failures, lane)
                VALUES ('work', :name, :at, false, 1, 0, :lane)
                ON CONFLICT (task_name, task_instance) DO UPDATE SET
                    again_at = CASE WHEN task.picked THEN LEAST(task.again_at, excluded.execution_time) END,
                    execution_time = CASE WHEN task.picked THEN task.execution_time
                        ELSE LEAST(task.execution_time, excluded.execution_time) END
                """)
                .param("name", item.name())
                .param("at", Timestamp.from(at))
                .param("lane", lane.word())
                .update();
    }

    /** Counts an attempt before it is made, so that one which kills the process counts too; nothing if the row is no longer ours. */
    Optional<Integer> countAttempt(Execution picked) {
        return jdbc.sql("UPDATE scheduled_tasks SET attempts = attempts + 1" + PICKED + " RETURNING attempts")
                .param("name", picked.getId())
                .param("version", picked.version)
                .query(Integer.class)
                .optional();
    }

    /** Removes what is done, in the transaction that did it; schedules it anew if it was asked for again meanwhile. */
    boolean finish(Execution picked) {
        return change(picked, "DELETE FROM scheduled_tasks" + PICKED + " AND again_at IS NULL")
                || change(picked, """
                        UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL,
                            execution_time = again_at, again_at = NULL, attempts = 0, first_failed_at = NULL,
                            version = version + 1""" + PICKED);
    }

    boolean remove(Execution picked) {
        return change(picked, "DELETE FROM scheduled_tasks" + PICKED);
    }

    /** Notes a failure and the time of the next attempt. */
    boolean retry(Execution picked, Instant failedAt, Instant at) {
        return jdbc.sql("""
                        UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL,
                            execution_time = :at, again_at = NULL, last_failure = :failed,
                            first_failed_at = COALESCE(first_failed_at, :failed), version = version + 1""" + PICKED)
                        .param("name", picked.getId())
                        .param("version", picked.version)
                        .param("at", Timestamp.from(at))
                        .param("failed", Timestamp.from(failedAt))
                        .update()
                == 1;
    }

    /** Lets any process that can do it have it from then on; attempts stay counted as they are, less those given back. */
    boolean giveBack(Execution picked, Instant at, int attemptsNotMade) {
        return jdbc.sql("""
                        UPDATE scheduled_tasks SET picked = false, picked_by = NULL, last_heartbeat = NULL,
                            execution_time = :at, attempts = GREATEST(attempts - :less, 0), version = version + 1""" + PICKED)
                        .param("name", picked.getId())
                        .param("version", picked.version)
                        .param("at", Timestamp.from(at))
                        .param("less", attemptsNotMade)
                        .update()
                == 1;
    }

    /** Work that was scheduled by a process which did not know its step. */
    boolean moveTo(Execution picked, Lane lane) {
        return jdbc.sql("""
                        UPDATE scheduled_tasks SET lane = :lane, picked = false, picked_by = NULL, last_heartbeat = NULL,
                            version = version + 1""" + PICKED)
                        .param("name", picked.getId())
                        .param("version", picked.version)
                        .param("lane", lane.word())
                        .update()
                == 1;
    }

    Optional<Instant> firstFailure(Execution picked) {
        return jdbc.sql("SELECT first_failed_at FROM scheduled_tasks" + PICKED + " AND first_failed_at IS NOT NULL")
                .param("name", picked.getId())
                .param("version", picked.version)
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** How long ago the oldest waiting work fell due; nothing if none is due. */
    Optional<Instant> oldestDue(Instant now) {
        return jdbc.sql("""
                        SELECT execution_time FROM scheduled_tasks
                        WHERE NOT picked AND execution_time <= :now ORDER BY execution_time LIMIT 1""")
                .param("now", Timestamp.from(now))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    private boolean change(Execution picked, String sql) {
        return jdbc.sql(sql)
                        .param("name", picked.getId())
                        .param("version", picked.version)
                        .update()
                == 1;
    }
}
