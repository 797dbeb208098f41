package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.journal.Journal;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Appends what follows from a case as it is now; when somebody else was quicker, it is asked again what follows. */
@Component
class CaseSteps {

    private static final int MOST_TRIES = 20;

    private final CaseFiles cases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CaseSteps(CaseFiles cases, PlatformTransactionManager transactions, Clock clock) {
        this.cases = cases;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionTemplate.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** In a transaction of its own: reads the case, asks what follows, appends it. An empty answer changes nothing. */
    CaseFile append(CaseReference reference, String actor, Function<CaseFile, List<? extends CaseEvent>> following) {
        for (int tries = 1; ; tries++) {
            try {
                return transaction.execute(status -> appendOnce(reference, actor, following));
            } catch (Journal.StreamHasMoved moved) {
                if (tries == MOST_TRIES) {
                    throw moved;
                }
            }
        }
    }

    private CaseFile appendOnce(
            CaseReference reference, String actor, Function<CaseFile, List<? extends CaseEvent>> following) {
        CaseFile file = cases.getForChange(reference);
        List<? extends CaseEvent> events = following.apply(file);
        if (events.isEmpty()) {
            return file;
        }
        return cases.append(file, clock.instant(), actor, List.copyOf(events));
    }
}
