package org.footagedesk.people;

import java.time.LocalDate;
import java.util.UUID;

/** What is recorded of the Town Clerk's absences (policy 4.3). */
public sealed interface CoverEvent {

    UUID absence();

    /**
     * Somebody is away, and somebody stands in.
     *
     * @param away the sign-in name of who is away
     * @param from the first day
     * @param to the last day
     * @param cover the sign-in name of who stands in
     */
    record AbsenceRecorded(UUID absence, String away, LocalDate from, LocalDate to, String cover)
            implements CoverEvent {

        public AbsenceRecorded {
            if (to.isBefore(from) || away.equals(cover)) {
                throw new IllegalArgumentException("An absence ends after it begins, and nobody covers their own.");
            }
        }
    }

    /** Whoever was away is back, or does not go: the cover ends at once. */
    record AbsenceEnded(UUID absence) implements CoverEvent {}
}
