package org.footagedesk.register.listed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.register.Register;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;

/** What the police, other bodies that prosecute, and courts and lawyers asked for, and what came of it. */
@Component
final class PrimaryRequestsRegister implements Register {

    private static final Set<RequestKind> PRIMARY =
            EnumSet.of(RequestKind.POLICE, RequestKind.PROSECUTING_BODY, RequestKind.LEGAL);

    private final CaseLines cases;

    PrimaryRequestsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "primary-requests";
    }

    @Override
    public String title() {
        return "Primary requests";
    }

    @Override
    public String clause() {
        return "10.3";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Case",
                "Kind",
                "Received",
                "How",
                "From",
                "Verified",
                "Purpose",
                "Power",
                "Written authority",
                "Viewed",
                "Masters",
                "Result",
                "State");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .filter(line -> PRIMARY.contains(line.inShort().kind()))
                .map(line -> of(line.file(), line.inShort().state().words()));
    }

    static List<String> of(CaseFile file, String state) {
        return List.of(
                file.reference().value(),
                CaseLines.words(file.kind()),
                CaseLines.moment(file.receivedAt()),
                file.submissions().stream()
                        .findFirst()
                        .map(first -> CaseLines.words(first.channel()))
                        .orElse(""),
                CaseLines.text(file.requester().name()),
                verified(file),
                last(file, "grounds", "purpose"),
                power(file),
                authority(file),
                days(file, "viewing-held"),
                Master.of(file).stream().map(Master::reference).collect(Collectors.joining("; ")),
                result(file),
                state);
    }

    private static String verified(CaseFile file) {
        return StepLine.of(file, "verify-officer")
                .reduce((earlier, later) -> later)
                .map(check -> check.on() + " " + check.chosen("how")
                        + (check.said("satisfied").equals("yes") ? "" : ", not satisfied"))
                .orElse("");
    }

    /** The power or order that the police or another prosecutor named. */
    private static String power(CaseFile file) {
        return StepLine.of(file, "grounds", "purpose")
                .reduce((earlier, later) -> later)
                .map(judged -> judged.said("power"))
                .orElse("");
    }

    private static String authority(CaseFile file) {
        return StepLine.of(file, "authority-letter")
                .reduce((earlier, later) -> later)
                .map(letter -> Stream.of(
                                letter.on().toString(), letter.said("crime_reference"), letter.said("log_number"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String last(CaseFile file, String step, String question) {
        return StepLine.of(file, step)
                .reduce((earlier, later) -> later)
                .map(taken -> taken.chosen(question))
                .orElse("");
    }

    private static String days(CaseFile file, String step) {
        return StepLine.of(file, step).map(taken -> taken.on().toString()).collect(Collectors.joining("; "));
    }

    private static String result(CaseFile file) {
        return file.last(DecisionMade.class)
                .map(decision -> CaseLines.words(decision.outcome()))
                .orElseGet(() ->
                        StepLine.of(file, "refuse").findAny().isPresent() ? "refused" : last(file, "close", "result"));
    }
}
