package org.footagedesk.desk;

import java.time.Clock;
import org.footagedesk.journal.Chronicle;
import org.footagedesk.people.Cover;
import org.footagedesk.people.CoverEvent;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.TrainedPeople;
import org.footagedesk.people.TrainingEvent;

/** Cover and trained list kept in memory. */
public final class PaperRolls implements HouseRolls {

    private final PaperChronicle<CoverEvent> cover;
    private final PaperChronicle<TrainingEvent> training;

    public PaperRolls(Clock clock) {
        this.cover = new PaperChronicle<>(clock);
        this.training = new PaperChronicle<>(clock);
    }

    @Override
    public Cover cover() {
        return Cover.of(cover.read());
    }

    @Override
    public TrainedPeople trained() {
        return TrainedPeople.of(training.read());
    }

    @Override
    public Chronicle<CoverEvent> absences() {
        return cover;
    }

    @Override
    public Chronicle<TrainingEvent> training() {
        return training;
    }
}
