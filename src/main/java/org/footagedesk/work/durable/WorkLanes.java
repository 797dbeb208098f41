package org.footagedesk.work.durable;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** The lanes of this process, begun and ended together. */
final class WorkLanes {

    private final Map<Lane, WorkScheduler> schedulers;

    private WorkLanes(Map<Lane, WorkScheduler> schedulers) {
        this.schedulers = new EnumMap<>(schedulers);
    }

    static WorkLanes of(DataSource database, WorkRunner runner, WorkSettings settings, Clock clock) {
        return new WorkLanes(Stream.of(Lane.values())
                .collect(Collectors.toMap(
                        lane -> lane, lane -> new WorkScheduler(lane, database, runner, settings, clock))));
    }

    void start() {
        schedulers.values().forEach(WorkScheduler::start);
    }

    /** Waits for running work, within the limit of the settings, in all lanes at the same time. */
    void stop() {
        schedulers.values().parallelStream().forEach(WorkScheduler::stop);
    }

    /** Looks at once for work of that lane, because some has just been committed. */
    void look(Lane lane) {
        Objects.requireNonNull(schedulers.get(lane)).look();
    }
}
