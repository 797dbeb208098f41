package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.HoldEvent.HoldReleased;
import org.footagedesk.casefile.HoldEvent.HoldRequested;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Footage that is or was kept beyond the recorder's own time, and why. */
@Component
final class HoldsRegister implements Register {

    private final CaseLines cases;

    HoldsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "holds";
    }

    @Override
    public String title() {
        return "Footage held";
    }

    @Override
    public String clause() {
        return "5.8";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Camera", "From", "To", "State", "Requested", "Why", "Released", "Reason");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .map(CaseLines.Line::file)
                .flatMap(file -> file.holds().values().stream().map(hold -> {
                    var asked = file.requestOf(hold.id());
                    var released = file.entries().stream()
                            .filter(entry -> entry.event() instanceof HoldReleased gone
                                    && gone.hold().equals(hold.id()))
                            .findFirst();
                    return List.of(
                            file.reference().value(),
                            hold.camera(),
                            CaseLines.moment(hold.window().from()),
                            CaseLines.moment(hold.window().to()),
                            CaseLines.words(hold.state()),
                            CaseLines.moment(asked.at()),
                            ((HoldRequested) asked.event()).reason(),
                            released.map(entry -> CaseLines.moment(entry.at())).orElse(""),
                            released.map(entry -> ((HoldReleased) entry.event()).reason())
                                    .orElse(""));
                }));
    }
}
