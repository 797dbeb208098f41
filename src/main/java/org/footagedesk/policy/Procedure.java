package org.footagedesk.policy;

import java.util.List;
import java.util.Optional;

/**
 * How one kind of request is dealt with: the steps people take, and where the case stands by what has been done
 * (DOMAIN E.1 to E.11).
 *
 * @param stands the states from the last to the first; the last of the list holds always
 * @param marks which letters and steps are milestones of the clocks
 */
public record Procedure(List<Step> steps, List<Standing> stands, List<Mark> marks) {

    public Procedure {
        steps = List.copyOf(steps);
        stands = List.copyOf(stands);
        marks = List.copyOf(marks);
        Repeated.in(steps.stream().map(Step::id)).ifPresent(id -> {
            throw new IllegalArgumentException("Two steps are called '" + id + "'.");
        });
        if (stands.isEmpty() || !stands.getLast().when().isEmpty()) {
            throw new IllegalArgumentException("The last state of 'stands' must hold always: it names no 'when'.");
        }
    }

    /**
     * A letter that left, or a step that was taken, as a milestone of the clocks.
     *
     * @param afterPassing the step whose last taking before must have been answered with yes throughout
     */
    public record Mark(Milestone milestone, CaseMoment is, Optional<String> afterPassing) {}

    /** The step of that id; empty where this kind of request knows none. */
    public Optional<Step> step(String id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
}
