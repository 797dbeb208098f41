package org.footagedesk.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.RequestKind;

/** How soon footage that was asked for was safe from being overwritten. */
final class TimeToHold {

    private TimeToHold() {}

    static Section of(ReportPeriod period, List<CaseFigures> cases) {
        List<CaseFigures> came = cases.stream()
                .filter(one -> one.kind() != RequestKind.NOT_A_REQUEST && period.holds(one.received()))
                .toList();
        Spread minutes = Spread.of(came.stream()
                .flatMap(one -> one.untilHeld().map(Duration::toMinutes).stream())
                .toList());
        Figure nothing =
                Figure.of(came.stream().filter(CaseFigures::nothingHeld).count());
        return new Section(
                "holds",
                "Footage made safe",
                "From the receipt of a request to the first footage that was copied and checked.",
                List.of("Requests", "How many", "Middle", "Longest"),
                List.of(
                        List.of(
                                "Footage made safe",
                                minutes.count().shown(),
                                minutes.median("minute", "minutes"),
                                minutes.longest("minute", "minutes")),
                        List.of("The recorder gave none", nothing.shown(), "", "")),
                Optional.empty());
    }
}
