package org.footagedesk.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.Step;

/**
 * One taking of a step: what it was, when, by whom, and whether it still counts.
 *
 * @param definition the step as the procedure has it now; none where it knows it no longer
 * @param undone whether a later step took it back, as reopening takes back the closing
 */
public record Taking(StepRecorded event, Optional<Step> definition, Instant at, String actor, boolean undone) {

    public String step() {
        return event.step();
    }

    /** The London day on which it happened. */
    public LocalDate on() {
        return event.on();
    }

    /** The answer to that question; empty where none was given. */
    public Optional<String> answer(String question) {
        return Optional.ofNullable(event.chosen().get(question))
                .or(() -> Optional.ofNullable(event.said().get(question)))
                .filter(answer -> !answer.isBlank());
    }

    /** Whether every question of yes or no was answered with yes. */
    public boolean isPassed() {
        return definition.stream()
                .flatMap(step -> step.asks().stream())
                .filter(question -> question.kind() == AnswerKind.YES_NO)
                .allMatch(
                        question -> answer(question.key()).filter("yes"::equals).isPresent());
    }

    /** All takings of the case in order, those that were taken back marked. */
    static List<Taking> of(List<CaseEntry> entries, Procedure procedure) {
        var takings = new ArrayList<Taking>();
        for (CaseEntry entry : entries) {
            if (entry.event() instanceof StepRecorded taken) {
                Optional<Step> definition = procedure.step(taken.step());
                definition.ifPresent(
                        step -> takings.replaceAll(earlier -> step.undoes().contains(earlier.step())
                                ? new Taking(earlier.event, earlier.definition, earlier.at, earlier.actor, true)
                                : earlier));
                takings.add(new Taking(taken, definition, entry.at(), entry.actor(), false));
            }
        }
        return List.copyOf(takings);
    }
}
