package org.footagedesk.policy.cli;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.footagedesk.policy.DueDate;

/** A due date as JSON: stable names, because people script against them. */
@JsonPropertyOrder({"due", "start", "period", "explanation", "counted", "skipped", "pauses"})
record WorkedOut(
        String due,
        String start,
        String period,
        String explanation,
        List<String> counted,
        List<Skipped> skipped,
        List<Paused> pauses) {

    record Skipped(String date, String name) {}

    record Paused(String from, String to) {}

    static WorkedOut from(DueDate due) {
        var how = due.explanation();
        return new WorkedOut(
                due.date().toString(),
                how.start().toString(),
                how.period().words(),
                how.sentence(),
                how.counted().stream().map(Object::toString).toList(),
                how.skipped().stream()
                        .map(day -> new Skipped(day.date().toString(), day.name()))
                        .toList(),
                how.pauses().stream()
                        .map(pause ->
                                new Paused(pause.from().toString(), pause.to().toString()))
                        .toList());
    }
}
