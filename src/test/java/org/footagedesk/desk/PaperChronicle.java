package org.footagedesk.desk;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.footagedesk.journal.Chronicle;
import org.footagedesk.journal.Recorded;

/** A stream of events kept in memory. */
public final class PaperChronicle<E> implements Chronicle<E> {

    private final List<Recorded<E>> recorded = new ArrayList<>();
    private final Clock clock;

    public PaperChronicle(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Recorded<E>> read() {
        return List.copyOf(recorded);
    }

    @Override
    public List<E> append(String actor, Function<List<Recorded<E>>, List<E>> decision) {
        List<E> events = decision.apply(read());
        events.forEach(event -> recorded.add(new Recorded<>(recorded.size() + 1, clock.instant(), actor, event)));
        return events;
    }
}
