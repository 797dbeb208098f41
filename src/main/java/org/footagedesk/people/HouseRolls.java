package org.footagedesk.people;

import org.footagedesk.journal.Chronicle;

/** What the house has on record of its people: who is away and who covers, and who is trained. */
public interface HouseRolls {

    Cover cover();

    TrainedPeople trained();

    /** Where absences are recorded. */
    Chronicle<CoverEvent> absences();

    /** Where training is recorded. */
    Chronicle<TrainingEvent> training();
}
