package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.springframework.stereotype.Component;

/** Gives a Master whose crime reference was pending its full reference, under the day on which it was made (policy 6.7d; X-4). */
@Component
class CompletedReference implements Completion {

    private final MasterReference references;

    CompletedReference(MasterReference references) {
        this.references = references;
    }

    @Override
    public String name() {
        return "completed-reference";
    }

    @Override
    public Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on) {
        LocalDate made = file.all(StepRecorded.class).stream()
                .filter(step ->
                        answers.getOrDefault("master", "").equals(step.chosen().get("reference")))
                .map(StepRecorded::on)
                .findFirst()
                .orElse(on);
        return Map.of("reference", references.give(file, made, answers.getOrDefault("crime_reference", "")));
    }
}
