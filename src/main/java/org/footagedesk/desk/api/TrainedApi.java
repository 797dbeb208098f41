package org.footagedesk.desk.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.footagedesk.desk.Outcome;
import org.footagedesk.people.Ability;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.KeepTrainedList;
import org.footagedesk.people.Needs;
import org.footagedesk.people.StaffMember;
import org.footagedesk.people.TrainedFor;
import org.footagedesk.people.TrainingEvent.TrainedListed;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The list of trained people, for scripts (policy 7.4, 13.1). */
@RestController
@RequestMapping("/api/trained")
class TrainedApi {

    /** The list as it stands; lapsed training is on it until it is struck or given again. */
    record Trained(List<TrainedListed> trained) {}

    /** A line of the list to be struck. */
    record Strike(String person, TrainedFor topic, String reason) {
        Strike {
            person = Objects.requireNonNullElse(person, "");
            reason = Objects.requireNonNullElse(reason, "");
            Objects.requireNonNull(topic);
        }
    }

    private final HouseRolls rolls;
    private final KeepTrainedList list;

    TrainedApi(HouseRolls rolls, KeepTrainedList list) {
        this.rolls = rolls;
        this.list = list;
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @GetMapping
    Trained trained() {
        return new Trained(rolls.trained().list());
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @PostMapping
    Trained list(@RequestBody Listing asked, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(list.list(asked.person(), asked.topic(), asked.on(), asked.until(), who)));
        return trained();
    }

    @Needs(Ability.KEEP_TRAINED_LIST)
    @PostMapping("/strike")
    Trained strike(@RequestBody Strike asked, StaffMember who) {
        ApiRefusal.unlessDone(Outcome.of(list.strike(asked.person(), asked.topic(), asked.reason(), who)));
        return trained();
    }

    /** Somebody to be put on the list. */
    record Listing(String person, TrainedFor topic, LocalDate on, LocalDate until) {
        Listing {
            person = Objects.requireNonNullElse(person, "");
            Objects.requireNonNull(topic);
            Objects.requireNonNull(on);
            Objects.requireNonNull(until);
        }
    }
}
