package org.footagedesk.work.durable;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The steps that the routes of this process consume. */
final class WorkSteps {

    private final Map<String, WorkStep> byName = new ConcurrentHashMap<>();

    void add(WorkStep step) {
        if (byName.putIfAbsent(step.name(), step) != null) {
            throw new IllegalStateException("Two routes consume work:" + step.name() + "; one step has one route.");
        }
    }

    void remove(String name) {
        byName.remove(name);
    }

    Optional<WorkStep> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Where a step's work waits; one that only another process knows is moved by that one. */
    Lane laneOf(String name) {
        return find(name).map(WorkStep::lane).orElse(Lane.SHORT);
    }
}
