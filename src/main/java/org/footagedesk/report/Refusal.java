package org.footagedesk.report;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.SixChecksAnswered;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.form.AnswerKind;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Procedure;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.London;

/**
 * A request that was refused, wholly or in part, and why, in the house's own words only: the checks and questions that were answered
 * with no. What a person wrote about it stays on the case.
 *
 * @param on the London day
 */
record Refusal(LocalDate on, List<String> reasons) {

    static final String ANOTHER = "Another ground, written on the case";

    private static final List<String> CHECKS = List.of(
            "9.3 check 1: a live criminal investigation",
            "9.3 check 2: civil proceedings",
            "9.3 check 3: an open dispute",
            "9.3 check 4: the recording is not original or not audited",
            "9.3 check 5: images were removed or copied without authority",
            "9.3 check 6: it is not for the named person only");

    /** Steps in which a no stands in the way; elsewhere it only describes. */
    private static final Set<String> JUDGED = Set.of(
            "verify-officer",
            "grounds",
            "authority-letter",
            "authority-seen",
            "locate",
            "third-party",
            "purpose",
            "police-consulted",
            "owner-agreed",
            "undertaking-signed",
            "order-check",
            "lawyer-authority",
            "need",
            "owners-approve",
            "four-gates",
            "sign-off",
            "safeguards",
            "police-decision",
            "victim-wishes",
            "own-privacy-check");

    Refusal {
        reasons = List.copyOf(reasons);
    }

    /** The last refusal on the case; empty where there is none, or where it was granted after all. */
    static Optional<Refusal> of(CaseFile file, PolicyProfile policy) {
        return file.entries().stream()
                .filter(entry -> entry.event() instanceof DecisionMade || isRefusal(entry))
                .reduce((earlier, later) -> later)
                .filter(entry -> !(entry.event() instanceof DecisionMade made && made.outcome() == Outcome.GRANTED))
                .map(entry -> new Refusal(London.day(entry.at()), reasons(file, policy)));
    }

    private static boolean isRefusal(CaseEntry entry) {
        return entry.event() instanceof StepRecorded step && step.step().equals("refuse");
    }

    private static List<String> reasons(CaseFile file, PolicyProfile policy) {
        List<String> said = Stream.concat(
                        failedChecks(file),
                        answeredNo(file, policy.rulesFor(file.kind()).procedure()))
                .distinct()
                .toList();
        return said.isEmpty() ? List.of(ANOTHER) : said;
    }

    private static Stream<String> failedChecks(CaseFile file) {
        return file.last(SixChecksAnswered.class).stream()
                .flatMap(checks -> IntStream.range(0, CHECKS.size())
                        .filter(at -> !checks.answers().get(at))
                        .mapToObj(CHECKS::get));
    }

    private static Stream<String> answeredNo(CaseFile file, Procedure procedure) {
        Map<String, StepRecorded> last = new LinkedHashMap<>();
        file.all(StepRecorded.class).stream()
                .filter(step -> JUDGED.contains(step.step()))
                .forEach(step -> last.put(step.step(), step));
        return last.values().stream()
                .flatMap(taken -> procedure.step(taken.step()).stream().flatMap(step -> answeredNo(taken, step)));
    }

    private static Stream<String> answeredNo(StepRecorded taken, Step step) {
        return step.asks().stream()
                .filter(question -> question.kind() == AnswerKind.YES_NO)
                .filter(question -> "no".equals(taken.answers().get(question.key())))
                .map(question -> step.title() + " (" + step.clause() + "): " + question.label());
    }
}
