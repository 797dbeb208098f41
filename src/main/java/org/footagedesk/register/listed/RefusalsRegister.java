package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Requests that were refused in whole or in part, and on what basis. */
@Component
final class RefusalsRegister implements Register {

    /** The questions whose answers say why, in the letters of refusal. */
    private static final List<String> BASES = List.of("ground", "exemption", "reasons", "publicInterest");

    private final CaseLines cases;

    RefusalsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public String title() {
        return "Refusals";
    }

    @Override
    public String clause() {
        return "6.9, 9.15";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Kind", "Outcome", "Decided", "By", "Basis");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all().map(CaseLines.Line::file).flatMap(RefusalsRegister::of);
    }

    static Stream<List<String>> of(CaseFile file) {
        return file.entries().stream().flatMap(entry -> switch (entry.event()) {
            case DecisionMade made
            when made.outcome() != Outcome.GRANTED ->
                Stream.of(line(file, CaseLines.words(made.outcome()), entry, made.basis()));
            case StepRecorded step
            when step.step().equals("refuse") -> Stream.of(line(file, extent(step), entry, basis(step)));
            default -> Stream.empty();
        });
    }

    private static List<String> line(CaseFile file, String outcome, CaseEntry entry, String basis) {
        return List.of(
                file.reference().value(),
                CaseLines.words(file.kind()),
                outcome,
                CaseLines.moment(entry.at()),
                entry.actor(),
                basis);
    }

    private static String extent(StepRecorded refusal) {
        return CaseLines.words(
                "PART".equals(refusal.answers().get("extent")) ? Outcome.PARTLY_GRANTED : Outcome.REFUSED);
    }

    private static String basis(StepRecorded refusal) {
        return BASES.stream()
                .map(question -> refusal.answers().getOrDefault(question, ""))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(". "));
    }
}
