package org.footagedesk.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.footagedesk.journal.Recorded;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.people.TrainingEvent.TrainedStruck;

/** The list of trained people as it stands: of each person and topic the last training that was not struck (policy 7.4, 13.1). */
public record TrainedPeople(List<TrainedListed> list) {

    public static final TrainedPeople NOBODY = new TrainedPeople(List.of());

    public TrainedPeople {
        list = List.copyOf(list);
    }

    /** The list, told from its events. */
    public static TrainedPeople of(List<Recorded<TrainingEvent>> recorded) {
        var standing = new ArrayList<TrainedListed>();
        for (var entry : recorded) {
            TrainingEvent event = entry.event();
            standing.removeIf(listed -> listed.person().equals(event.person()) && listed.topic() == event.topic());
            switch (event) {
                case TrainedListed listed -> standing.add(listed);
                case TrainedStruck struck -> {}
            }
        }
        standing.sort(Comparator.comparing(TrainedListed::person).thenComparing(TrainedListed::topic));
        return new TrainedPeople(standing);
    }

    /** The training of that person in that topic, lapsed or not. */
    public Optional<TrainedListed> of(String person, TrainedFor topic) {
        return list.stream()
                .filter(listed -> listed.person().equals(person) && listed.topic() == topic)
                .findFirst();
    }

    /** Whether the training counts on that day: given by then, and not lapsed. */
    public boolean counts(String person, TrainedFor topic, LocalDate day) {
        return of(person, topic)
                .filter(listed -> !day.isBefore(listed.on()) && !day.isAfter(listed.until()))
                .isPresent();
    }
}
