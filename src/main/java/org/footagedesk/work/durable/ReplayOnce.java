package org.footagedesk.work.durable;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.footagedesk.work.ReplaySetAside;
import org.footagedesk.work.SetAside;
import org.footagedesk.work.Work;
import org.springframework.transaction.support.TransactionOperations;

/** Replays in one transaction, so that two people who press the button at once replay once. */
final class ReplayOnce implements ReplaySetAside {

    private final SetAsideRows setAside;
    private final Work work;
    private final TransactionOperations transactions;
    private final Clock clock;

    ReplayOnce(SetAsideRows setAside, Work work, TransactionOperations transactions, Clock clock) {
        this.setAside = setAside;
        this.work = work;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Outcome replay(UUID id) {
        Optional<SetAside> found = setAside.find(id);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        boolean first = Boolean.TRUE.equals(transactions.execute(_ -> {
            boolean marked = setAside.markReplayed(id, clock.instant());
            if (marked) {
                work.schedule(found.get().item());
            }
            return marked;
        }));
        return first
                ? new Outcome.Replayed(found.get().item())
                : new Outcome.ReplayedBefore(found.get().item());
    }
}
