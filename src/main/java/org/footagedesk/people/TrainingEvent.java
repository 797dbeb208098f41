package org.footagedesk.people;

import java.time.LocalDate;

/** What is recorded on the list of trained people (policy 7.4, 13.1). */
public sealed interface TrainingEvent {

    /** The sign-in name. */
    String person();

    TrainedFor topic();

    /**
     * Somebody was trained.
     *
     * @param until the last day on which the training counts
     */
    record TrainedListed(String person, TrainedFor topic, LocalDate on, LocalDate until) implements TrainingEvent {

        public TrainedListed {
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("Training lapses after it was given.");
            }
        }
    }

    /** Somebody is taken off the list. */
    record TrainedStruck(String person, TrainedFor topic, String reason) implements TrainingEvent {}
}
