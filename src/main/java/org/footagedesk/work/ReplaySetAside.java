package org.footagedesk.work;

import java.util.UUID;

/** Has work that was set aside done again, with all its attempts before it. */
public interface ReplaySetAside {

    Outcome replay(UUID id);

    /** What became of the wish to replay. */
    sealed interface Outcome {

        /** It is scheduled again. */
        record Replayed(WorkItem item) implements Outcome {}

        /** Somebody replayed it before; nothing was changed. */
        record ReplayedBefore(WorkItem item) implements Outcome {}

        /** No work of that id was ever set aside. */
        record Unknown() implements Outcome {}
    }
}
