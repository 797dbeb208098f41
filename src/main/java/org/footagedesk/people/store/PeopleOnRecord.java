package org.footagedesk.people.store;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.journal.Capacities;
import org.footagedesk.journal.Chronicle;
import org.footagedesk.journal.Chronicles;
import org.footagedesk.people.Cover;
import org.footagedesk.people.CoverEvent;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.TrainedPeople;
import org.footagedesk.people.TrainingEvent;
import org.springframework.stereotype.Component;

/** Cover and trained list as streams of the journal; whoever stands in has it said with everything they do. */
@Component
class PeopleOnRecord implements HouseRolls, Capacities {

    private final Chronicle<CoverEvent> cover;
    private final Chronicle<TrainingEvent> training;

    PeopleOnRecord(Chronicles chronicles) {
        this.cover = chronicles.of(
                "people/cover",
                Map.of(
                        "absence-recorded", CoverEvent.AbsenceRecorded.class,
                        "absence-ended", CoverEvent.AbsenceEnded.class));
        this.training = chronicles.of(
                "people/trained",
                Map.of(
                        "trained-listed", TrainingEvent.TrainedListed.class,
                        "trained-struck", TrainingEvent.TrainedStruck.class));
    }

    @Override
    public Chronicle<CoverEvent> absences() {
        return cover;
    }

    @Override
    public Chronicle<TrainingEvent> training() {
        return training;
    }

    @Override
    public Optional<String> of(String actor, Instant at) {
        return cover().coveredBy(actor, at).map(absence -> "standing in for the Town Clerk");
    }

    @Override
    public Cover cover() {
        return Cover.of(cover.read());
    }

    @Override
    public TrainedPeople trained() {
        return TrainedPeople.of(training.read());
    }
}
