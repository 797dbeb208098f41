package org.footagedesk.register.listed;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.register.Register;
import org.springframework.stereotype.Component;

/** Original papers that people entrusted to the house, and how they went back. */
@Component
final class OriginalsRegister implements Register {

    private final CaseLines cases;

    OriginalsRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "originals";
    }

    @Override
    public String title() {
        return "Original papers in custody";
    }

    @Override
    public String clause() {
        return "A1.3";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Papers", "Came", "How", "Where they are", "Went back", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all().map(CaseLines.Line::file).flatMap(OriginalsRegister::of);
    }

    /** The first return gives back what came first. */
    static Stream<List<String>> of(CaseFile file) {
        List<StepLine> came = StepLine.of(file, "originals-in").toList();
        List<StepLine> went = StepLine.of(file, "originals-out").toList();
        return IntStream.iterate(came.size() - 1, at -> at >= 0, at -> at - 1)
                .mapToObj(at -> line(file, came.get(at), went.stream().skip(at).findFirst()));
    }

    private static List<String> line(CaseFile file, StepLine in, Optional<StepLine> out) {
        return List.of(
                file.reference().value(),
                in.said("papers"),
                in.on().toString(),
                in.chosen("came"),
                out.isPresent() ? "returned" : in.said("kept"),
                out.map(step -> step.on() + " " + step.chosen("went")).orElse(""),
                out.map(StepLine::actor).orElse(""));
    }
}
