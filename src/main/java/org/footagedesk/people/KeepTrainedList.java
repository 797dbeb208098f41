package org.footagedesk.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.footagedesk.people.TrainingEvent.TrainedStruck;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** Keeps the list of trained people: who operates, and who knows the six topics (policy 7.4, 13.1). */
@Component
public class KeepTrainedList {

    private static final int LONGEST_REASON = 500;

    private final HouseRolls rolls;
    private final Staff staff;
    private final Clock clock;

    public KeepTrainedList(HouseRolls rolls, Staff staff, Clock clock) {
        this.rolls = rolls;
        this.staff = staff;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list; problems are named person, on or until.
     *
     * @param on the day of the training, in London
     * @param until the last day on which it counts
     */
    public Answer list(String person, TrainedFor topic, LocalDate on, LocalDate until, StaffMember who) {
        if (!who.may(Ability.KEEP_TRAINED_LIST)) {
            return new Answer.NotAllowed(Ability.KEEP_TRAINED_LIST);
        }
        var problems = new HashMap<String, String>();
        if (staff.named(person).isEmpty()) {
            problems.put("person", "Choose somebody who signs in here.");
        }
        if (on.isAfter(London.day(clock.instant()))) {
            problems.put("on", "The training cannot lie in the future; record it once it was given.");
        }
        if (!until.isAfter(on)) {
            problems.put("until", "The last day must lie after the training.");
        }
        if (!problems.isEmpty()) {
            return new Answer.Invalid(problems);
        }
        rolls.training().append(who.name(), recorded -> List.of(new TrainedListed(person, topic, on, until)));
        return Answer.DONE;
    }

    /** Takes somebody off the list, at once; problems are named reason. */
    public Answer strike(String person, TrainedFor topic, String reason, StaffMember who) {
        if (!who.may(Ability.KEEP_TRAINED_LIST)) {
            return new Answer.NotAllowed(Ability.KEEP_TRAINED_LIST);
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new Answer.Invalid(Map.of("reason", "Say why, in at most " + LONGEST_REASON + " characters."));
        }
        var added = rolls.training()
                .append(
                        who.name(),
                        recorded -> TrainedPeople.of(recorded).of(person, topic).isPresent()
                                ? List.of(new TrainedStruck(person, topic, reason.strip()))
                                : List.of());
        return added.isEmpty() ? new Answer.Unknown("such line on the trained list") : Answer.DONE;
    }
}
