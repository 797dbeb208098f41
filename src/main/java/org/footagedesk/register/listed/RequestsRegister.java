package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.RecordEvent.DecisionMade;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** All requests and what came of them. */
@Component
final class RequestsRegister implements Register {

    private final CaseLines cases;

    RequestsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String title() {
        return "Requests";
    }

    @Override
    public String clause() {
        return "9.17";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Kind", "Received", "From", "State", "Due", "Decision", "Decided", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all().map(line -> {
            var file = line.file();
            var decided = file.entries().stream()
                    .filter(entry -> entry.event() instanceof DecisionMade)
                    .reduce((earlier, later) -> later);
            return List.of(
                    line.inShort().reference().value(),
                    CaseLines.words(line.inShort().kind()),
                    CaseLines.moment(line.inShort().receivedAt()),
                    CaseLines.text(line.inShort().requester().name()),
                    CaseLines.words(line.inShort().state()),
                    line.inShort().governingDue().map(String::valueOf).orElse(""),
                    decided.map(entry -> ((DecisionMade) entry.event()).outcome())
                            .map(CaseLines::words)
                            .orElse(""),
                    decided.map(entry -> CaseLines.moment(entry.at())).orElse(""),
                    decided.map(CaseEntry::actor).orElse(""));
        });
    }
}
