package org.footagedesk.work.durable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkItem;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Work kept as a row of the surrounding transaction. */
final class DurableWork implements Work {

    private final WorkRows rows;
    private final WorkSteps steps;
    private final WorkLanes lanes;
    private final Clock clock;

    DurableWork(WorkRows rows, WorkSteps steps, WorkLanes lanes, Clock clock) {
        this.rows = rows;
        this.steps = steps;
        this.lanes = lanes;
        this.clock = clock;
    }

    @Override
    public void schedule(WorkItem item) {
        schedule(item, clock.instant());
    }

    @Override
    public void schedule(WorkItem item, Duration delay) {
        schedule(item, clock.instant().plus(delay));
    }

    @Override
    public void schedule(WorkItem item, Instant notBefore) {
        Lane lane = steps.laneOf(item.step());
        rows.add(item, lane, notBefore);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            lanes.look(lane);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                lanes.look(lane);
            }
        });
    }
}
