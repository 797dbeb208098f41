package org.footagedesk.work;

import java.time.Duration;
import java.time.Instant;

/** Asks for work that will be done even if this process dies: it is kept with the surrounding transaction, or not at all. */
public interface Work {

    /** As soon as the surrounding transaction is committed. Asked for twice before it starts, it is done once. */
    void schedule(WorkItem item);

    /** Not before that instant. Asked for again while it runs, it is done once more. */
    void schedule(WorkItem item, Instant notBefore);

    /** Not before the delay has passed. */
    void schedule(WorkItem item, Duration delay);

    default void schedule(String step, String id) {
        schedule(new WorkItem(step, id));
    }

    default void schedule(String step, String id, Instant notBefore) {
        schedule(new WorkItem(step, id), notBefore);
    }
}
