package org.footagedesk.report;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.shared.RequestKind;

/** How many days people waited for their answer. */
final class TimeToAnswer {

    private TimeToAnswer() {}

    static Section of(ReportPeriod period, List<CaseFigures> cases) {
        var rows = new ArrayList<List<String>>();
        Stream.of(RequestKind.values())
                .filter(kind -> kind != RequestKind.NOT_A_REQUEST)
                .forEach(kind ->
                        rows.add(row(Kinds.of(kind), days(period, cases.stream().filter(one -> one.kind() == kind)))));
        rows.add(row(
                "All requests", days(period, cases.stream().filter(one -> one.kind() != RequestKind.NOT_A_REQUEST))));
        return new Section(
                "answers",
                "Days to answer",
                "Requests answered in the period: from the day of receipt to the day on which the answer left, or on which a"
                        + " request that needed no decision was closed. Half of them took the middle time or less.",
                List.of("Kind", "Answered", "Middle", "Longest"),
                rows,
                Optional.empty());
    }

    private static Spread days(ReportPeriod period, Stream<CaseFigures> cases) {
        return Spread.of(cases.flatMap(
                        one -> one
                                .answered()
                                .filter(period::holds)
                                .map(day -> ChronoUnit.DAYS.between(one.received(), day))
                                .stream())
                .toList());
    }

    private static List<String> row(String name, Spread days) {
        return List.of(name, days.count().shown(), days.median("day", "days"), days.longest("day", "days"));
    }
}
