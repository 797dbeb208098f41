package org.footagedesk.upkeep;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What stands in the book of the house's upkeep. */
public sealed interface UpkeepEvent {

    /**
     * A duty was done, or a fault found.
     *
     * @param duty the duty's id
     * @param thing the code of what it was done to
     * @param on the London day
     * @param answers to the duty's questions, by their names
     */
    record DutyDone(UUID id, String duty, String thing, LocalDate on, Map<String, String> answers)
            implements UpkeepEvent {

        public DutyDone {
            answers = Map.copyOf(answers);
        }
    }

    /** The service engineer was told of a fault (policy 5.3). */
    record FaultReported(UUID fault) implements UpkeepEvent {}

    /** A fault was put right. */
    record FaultMended(UUID fault, LocalDate on, String how) implements UpkeepEvent {}
}
