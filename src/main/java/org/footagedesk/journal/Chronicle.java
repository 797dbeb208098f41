package org.footagedesk.journal;

import java.util.List;
import java.util.function.Function;

/**
 * One stream of the journal, told as the events of one trade.
 *
 * @param <E> the events that can stand in it
 */
public interface Chronicle<E> {

    /** All that is recorded, in order. */
    List<Recorded<E>> read();

    /**
     * Reads, decides and appends alone: whoever decides at the same moment waits, and then reads this. Joins a transaction that runs.
     *
     * @param actor who does it: a staff name, or {@code desk} for the machine
     * @param decision what follows from what is recorded; nothing is appended where nothing follows
     * @return what was appended
     */
    List<E> append(String actor, Function<List<Recorded<E>>, List<E>> decision);
}
