package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Map;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.springframework.stereotype.Component;

/** Numbers the working copies of a case one after the other; a number is never given twice (policy 5.7, 6.7f). */
@Component
class WorkingCopyNumber implements Completion {

    @Override
    public String name() {
        return "working-copy-number";
    }

    @Override
    public Map<String, String> complete(CaseFile file, Map<String, String> answers, LocalDate on) {
        long issued = file.all(StepRecorded.class).stream()
                .filter(step -> step.step().equals("working-copy"))
                .count();
        return Map.of("number", Long.toString(issued + 1));
    }
}
