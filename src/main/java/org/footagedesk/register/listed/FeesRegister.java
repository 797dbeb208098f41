package org.footagedesk.register.listed;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.casefile.RecordEvent.FeeRecorded;
import org.footagedesk.register.Register;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** What was paid for requests. */
@Component
final class FeesRegister implements Register {

    private final CaseLines cases;

    FeesRegister(CaseLines cases) {
        this.cases = cases;
    }

    @Override
    public String name() {
        return "fees";
    }

    @Override
    public String title() {
        return "Fees";
    }

    @Override
    public String clause() {
        return "9.1b, 9.7";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "Received", "Amount", "How", "Recorded", "By");
    }

    @Override
    public Stream<List<String>> rows() {
        return cases.all()
                .map(CaseLines.Line::file)
                .flatMap(file -> file.entries().stream()
                        .flatMap(entry -> entry.event() instanceof FeeRecorded fee
                                ? Stream.of(List.of(
                                        file.reference().value(),
                                        fee.on() == null
                                                ? London.day(entry.at()).toString()
                                                : fee.on().toString(),
                                        "%d.%02d".formatted(fee.pence() / 100, fee.pence() % 100),
                                        fee.method(),
                                        CaseLines.moment(entry.at()),
                                        entry.actor()))
                                : Stream.empty()));
    }
}
