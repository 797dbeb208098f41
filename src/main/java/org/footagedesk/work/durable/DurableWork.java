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
    private final WorkScheduler scheduler;
    private final Clock clock;

    DurableWork(WorkRows rows, WorkScheduler scheduler, Clock clock) {
        this.rows = rows;
        this.scheduler = scheduler;
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
        rows.add(item, notBefore);
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            scheduler.look();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.look();
            }
        });
    }
}
