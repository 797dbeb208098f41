package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.casefile.RecordEvent.Outcome;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Requests that were refused in whole or in part, and on what basis. */
@Component
final class RefusalsRegister implements Register {

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
        return "9.15";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Kind", "Outcome", "Decided", "By", "Basis");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .map(CaseLines.Line::file)
                .flatMap(file -> file.entries().stream()
                        .flatMap(
                                entry -> entry.event() instanceof DecisionMade made && made.outcome() != Outcome.GRANTED
                                        ? Stream.of(List.of(
                                                file.reference().value(),
                                                CaseLines.words(file.kind()),
                                                CaseLines.words(made.outcome()),
                                                CaseLines.moment(entry.at()),
                                                entry.actor(),
                                                made.basis()))
                                        : Stream.empty()));
    }
}
