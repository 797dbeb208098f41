package org.footagedesk.work.durable;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Looks for due work of one lane while the routes run, and hands it to the runner. */
final class WorkScheduler {

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration NEVER = Duration.ofDays(36_500);
    private static final double REFILL_BELOW = 0.5;
    private static final double SHORT_FETCH_UP_TO = 4.0;

    private final Lane lane;
    private final DataSource database;
    private final WorkRunner runner;
    private final WorkSettings settings;
    private final Clock clock;
    private @Nullable Scheduler running;

    WorkScheduler(Lane lane, DataSource database, WorkRunner runner, WorkSettings settings, Clock clock) {
        this.lane = lane;
        this.database = database;
        this.runner = runner;
        this.settings = settings;
        this.clock = clock;
    }

    synchronized void start() {
        if (running == null) {
            running = build();
            running.start();
        }
    }

    /** Waits for running work, within the limit of the settings. */
    synchronized void stop() {
        if (running != null) {
            running.stop();
            running = null;
        }
    }

    /** Looks at once, because something has just been committed. */
    void look() {
        Scheduler current = current();
        if (current != null) {
            current.triggerCheckForDueExecutions();
        }
    }

    private synchronized @Nullable Scheduler current() {
        return running;
    }

    private Scheduler build() {
        var task = Tasks.custom(WorkRows.TASK, Void.class)
                .onDeadExecution((dead, _) -> runner.takeOver(dead.getExecution()))
                .execute((_, context) -> {
                    runner.run(
                            context.getExecution(),
                            lane,
                            () -> context.getSchedulerState().isShuttingDown());
                    return alreadyCompleted();
                });
        return Scheduler.create(database, List.of(task))
                .tableName(lane.view())
                .threads(settings.threads(lane))
                .pollUsingLockAndFetch(REFILL_BELOW, fetchUpTo())
                .pollingInterval(settings.poll())
                .heartbeatInterval(settings.heartbeat())
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .deleteUnresolvedAfter(NEVER)
                .shutdownMaxWait(settings.stopLimit())
                .clock(clock::instant)
                .build();
    }

    /** What waits in the queue of a thread has no heartbeat; only where the queue moves fast is there one. */
    private double fetchUpTo() {
        return lane == Lane.SHORT ? SHORT_FETCH_UP_TO : 1.0;
    }

    private static CompletionHandler<Void> alreadyCompleted() {
        return (_, _) -> {};
    }
}
