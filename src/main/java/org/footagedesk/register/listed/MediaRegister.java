package org.footagedesk.register.listed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.register.Register;
import org.footagedesk.shared.RequestKind;
import org.springframework.stereotype.Component;

/** What the press asked for, what the police decided, and the victim's wishes. */
@Component
final class MediaRegister implements Register {

    private final CaseLines cases;

    MediaRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "media";
    }

    @Override
    public String title() {
        return "Media requests";
    }

    @Override
    public String clause() {
        return "12.1";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Case",
                "Received",
                "From",
                "Pointed to the police",
                "Police decided",
                "Who decided",
                "Victim's wishes",
                "Own privacy check",
                "State");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .filter(line -> line.inShort().kind() == RequestKind.MEDIA)
                .map(line -> of(line.file(), line.inShort().state().words()));
    }

    static List<String> of(CaseFile file, String state) {
        Optional<StepLine> decision = last(file, "police-decision");
        return List.of(
                file.reference().value(),
                CaseLines.moment(file.receivedAt()),
                CaseLines.text(file.requester().name()),
                last(file, "direct-to-police").map(step -> step.on().toString()).orElse(""),
                decision.map(step -> step.dated("police_decided")).orElse(""),
                decision.map(step -> step.said("who")).orElse(""),
                last(file, "victim-wishes")
                        .map(step -> step.dated("wishes")
                                + (step.said("considered").equals("yes") ? "" : " (not taken into account)"))
                        .orElse(""),
                last(file, "own-privacy-check")
                        .map(step -> step.dated("weighed"))
                        .orElse(""),
                state);
    }

    private static Optional<StepLine> last(CaseFile file, String step) {
        return StepLine.of(file, step).reduce((earlier, later) -> later);
    }
}
