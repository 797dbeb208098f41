package org.footagedesk.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** What is still to happen, by its time; what happens at one moment keeps the order in which it was planned. */
final class Agenda {

    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::at).thenComparing(Entry::order));
    private long order;

    private record Entry(Instant at, long order, Runnable what) {}

    void plan(Instant at, Runnable what) {
        entries.add(new Entry(at, order++, what));
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    Instant next() {
        return entries.element().at();
    }

    /** Takes out all that happens at the next moment. */
    List<Runnable> take() {
        Instant now = next();
        var due = new ArrayList<Runnable>();
        while (!entries.isEmpty() && entries.element().at().equals(now)) {
            due.add(entries.remove().what());
        }
        return due;
    }
}
