package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.people.TrainedFor;
import org.springframework.stereotype.Component;

/** Lets nobody be named as operator who was not on the trained list that day (policy 7.4). */
@Component
class TrainedOperator implements Completion {

    private final HouseRolls rolls;

    TrainedOperator(HouseRolls rolls) {
        this.rolls = rolls;
    }

    @Override
    public String name() {
        return "trained-operator";
    }

    @Override
    public Map<String, String> problems(Map<String, String> answers, LocalDate on) {
        String operator = answers.getOrDefault("operator", "").strip();
        return rolls.trained().counts(operator, TrainedFor.OPERATING, on)
                ? Map.of()
                : Map.of(
                        "operator",
                        "Enter the sign-in name of somebody who was on the list of people trained to operate on %s (7.4)."
                                .formatted(on));
    }

    @Override
    public Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on) {
        return Map.of();
    }
}
