package org.footagedesk.register.listed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.CopyEvent.CopyRendered;
import org.footagedesk.casefile.CopyPermits;
import org.footagedesk.casefile.RecordEvent.CopyAuthorised;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Numbered copies, and to whom they went. */
@Component
final class WorkingCopiesRegister implements Register {

    private final CaseLines cases;

    WorkingCopiesRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "working-copies";
    }

    @Override
    public String title() {
        return "Working copies";
    }

    @Override
    public String clause() {
        return "5.7, 6.7f";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Number", "Made", "SHA-256", "Handed over", "By", "Received by", "Signed for", "Why");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all().map(CaseLines.Line::file).flatMap(WorkingCopiesRegister::of);
    }

    static Stream<List<String>> of(CaseFile file) {
        return Stream.concat(redacted(file), ofMasters(file));
    }

    private static Stream<List<String>> redacted(CaseFile file) {
        CopyPermits permits = file.copyPermits();
        return file.entries().stream()
                .flatMap(made -> made.event() instanceof CopyRendered copy
                        ? Stream.of(redacted(file, made, copy, permits.of(copy.render())))
                        : Stream.empty());
    }

    private static List<String> redacted(
            CaseFile file, CaseEntry made, CopyRendered copy, Optional<CopyAuthorised> permit) {
        Optional<CaseEntry> handedOver = file.entries().stream()
                .filter(entry -> entry.event() instanceof CopyDownloaded gone
                        && gone.render().equals(copy.render()))
                .findFirst();
        return List.of(
                file.reference().value(),
                String.valueOf(copy.number()),
                CaseLines.moment(made.at()),
                copy.sha256().hex(),
                handedOver.map(entry -> CaseLines.moment(entry.at())).orElse(""),
                handedOver.map(CaseEntry::actor).orElse(""),
                permit.map(CopyAuthorised::recipient).orElse(""),
                "",
                permit.map(CopyAuthorised::reason).orElse(""));
    }

    /** Copies of a Master, which an officer signs for (policy 6.7f). */
    private static Stream<List<String>> ofMasters(CaseFile file) {
        return StepLine.of(file, "working-copy")
                .map(issued -> List.of(
                        file.reference().value(),
                        "of the Master, " + issued.said("number"),
                        issued.on().toString(),
                        "",
                        issued.on().toString(),
                        issued.actor(),
                        issued.said("recipient"),
                        issued.said("signed"),
                        issued.said("reason")));
    }
}
