package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** The exhibited Masters: each with its reference, its seal, where it is, and every absence at court. */
@Component
final class MastersRegister implements Register {

    private final CaseLines cases;

    MastersRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "masters";
    }

    @Override
    public String title() {
        return "Masters";
    }

    @Override
    public String clause() {
        return "6.7";
    }

    @Override
    public List<String> columns() {
        return List.of(
                "Case",
                "Reference",
                "Made",
                "By",
                "Medium",
                "Seal",
                "Where it is",
                "Court",
                "Proceedings over",
                "Destroyed");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all().map(CaseLines.Line::file).flatMap(MastersRegister::of);
    }

    static Stream<List<String>> of(CaseFile file) {
        return Master.of(file).reversed().stream()
                .map(master -> List.of(
                        file.reference().value(),
                        master.reference(),
                        master.made().on().toString(),
                        master.made().actor(),
                        master.made().said("medium"),
                        master.seal(),
                        master.whereabouts(),
                        master.movements(),
                        master.last("proceedings-over", "confirmed_by"),
                        master.last("destroy-master", "how")));
    }
}
