package org.footagedesk.register.listed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;

/**
 * One exhibited Master, with all that was recorded of it since it was made (policy 6.7).
 *
 * @param made the step that made it, or that handed it over in a major incident
 */
record Master(StepLine made, List<StepLine> since) {

    private static final String HANDED_OVER = "hand-over-both";
    private static final String TO_COURT = "master-to-court";

    /** All Masters of the case, in the order in which they were made. */
    static List<Master> of(CaseFile file) {
        var masters = new ArrayList<Master>();
        StepLine.of(file, "make-master", HANDED_OVER).forEach(made -> masters.add(new Master(made, new ArrayList<>())));
        StepLine.of(file, "complete-reference", TO_COURT, "master-from-court")
                .forEach(step -> meant(masters, step).ifPresent(master -> master.since.add(step)));
        StepLine.of(file, "proceedings-over", "destroy-master")
                .forEach(step -> masters.stream()
                        .filter(master -> !master.made.is(HANDED_OVER))
                        .forEach(master -> master.since.add(step)));
        return masters;
    }

    /** The one the step names, by a reference it has or had; where it names none of them and there is only one, that one. */
    private static Optional<Master> meant(List<Master> masters, StepLine step) {
        return masters.stream()
                .filter(master -> master.references().anyMatch(step.said("master")::equalsIgnoreCase))
                .findFirst()
                .or(() -> masters.stream().findFirst().filter(_ -> masters.size() == 1));
    }

    private Stream<String> references() {
        return Stream.concat(Stream.of(made), told("complete-reference"))
                .map(step -> step.said("reference"))
                .filter(reference -> !reference.isEmpty());
    }

    /** As it is marked now: its day as dd/mm/yyyy and the crime reference (6.7d). */
    String reference() {
        return references().reduce((earlier, later) -> later).orElse("");
    }

    /** The seal it was last put under. */
    String seal() {
        return Stream.concat(Stream.of(made), told("master-from-court"))
                .map(step -> step.said("seal"))
                .filter(seal -> !seal.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse("");
    }

    /** Each time it was out at court or came back, with the day and what was said. */
    String movements() {
        return String.join(
                "; ",
                since.stream()
                        .flatMap(step -> switch (step.event().step()) {
                            case TO_COURT -> Stream.of("out " + step.dated("court"));
                            case "master-from-court" -> Stream.of("back " + step.on());
                            default -> Stream.empty();
                        })
                        .toList());
    }

    /** Where it is, or what became of it. */
    String whereabouts() {
        if (made.is(HANDED_OVER)) {
            return "handed over: " + made.said("place");
        }
        if (told("destroy-master").findAny().isPresent()) {
            return "destroyed";
        }
        boolean out = since.stream()
                .filter(step -> step.is(TO_COURT) || step.is("master-from-court"))
                .reduce((earlier, later) -> later)
                .filter(step -> step.is(TO_COURT))
                .isPresent();
        return out ? "at court" : made.said("place");
    }

    /** The day and words of the last step of that name; empty where it was not taken. */
    String last(String step, String question) {
        return told(step)
                .reduce((earlier, later) -> later)
                .map(taken -> taken.dated(question))
                .orElse("");
    }

    private Stream<StepLine> told(String step) {
        return since.stream().filter(taken -> taken.is(step));
    }
}
