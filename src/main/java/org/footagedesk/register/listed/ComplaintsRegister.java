package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.register.Register;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;

/** Complaints, and how they stand. */
@Component
final class ComplaintsRegister implements Register {

    private final CaseLines cases;

    ComplaintsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "complaints";
    }

    @Override
    public String title() {
        return "Complaints";
    }

    @Override
    public String clause() {
        return "14.3";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Received", "From", "State", "Due");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .filter(line -> line.inShort().kind() == RequestKind.COMPLAINT)
                .map(line -> List.of(
                        line.inShort().reference().value(),
                        CaseLines.moment(line.inShort().receivedAt()),
                        CaseLines.text(line.inShort().requester().name()),
                        CaseLines.words(line.inShort().state()),
                        line.inShort().governingDue().map(String::valueOf).orElse("")));
    }
}
