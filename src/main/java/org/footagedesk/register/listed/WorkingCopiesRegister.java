package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CopyEvent.CopyDownloaded;
import org.footagedesk.casefile.CopyEvent.CopyRendered;
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
        return "5.7";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Number", "Made", "SHA-256", "Handed over", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .map(CaseLines.Line::file)
                .flatMap(file -> file.all(CopyRendered.class).stream().map(copy -> {
                    var made = entry(file, copy);
                    var handedOver = file.entries().stream()
                            .filter(entry -> entry.event() instanceof CopyDownloaded gone
                                    && gone.render().equals(copy.render()))
                            .findFirst();
                    return List.of(
                            file.reference().value(),
                            String.valueOf(copy.number()),
                            CaseLines.moment(made.at()),
                            copy.sha256().hex(),
                            handedOver
                                    .map(entry -> CaseLines.moment(entry.at()))
                                    .orElse(""),
                            handedOver.map(CaseEntry::actor).orElse(""));
                }));
    }

    private static CaseEntry entry(CaseFile file, CopyRendered copy) {
        return file.entries().stream()
                .filter(entry -> entry.event().equals(copy))
                .findFirst()
                .orElseThrow();
    }
}
