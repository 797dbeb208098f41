package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.people.HouseRolls;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Who is trained for what. */
@Component
final class TrainingRegister implements Register {

    private final HouseRolls rolls;

    TrainingRegister(HouseRolls rolls) {
        this.rolls = rolls;
    }

    @Override
    public String name() {
        return "training";
    }

    @Override
    public String title() {
        return "Training";
    }

    @Override
    public String clause() {
        return "7.4, 13.1";
    }

    @Override
    public List<String> columns() {
        return List.of("Person", "Trained for", "Clause", "On", "Counts until");
    }

    @Override
    public Stream<List<String>> rows() {
        return rolls.trained().list().stream()
                .map(line -> List.of(
                        line.person(),
                        line.topic().title(),
                        line.topic().clause(),
                        line.on().toString(),
                        line.until().toString()));
    }
}
