package org.footagedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Why requests were refused, in the words of the checks they failed. */
final class Refused {

    private Refused() {}

    static Section of(ReportPeriod period, List<CaseFigures> cases) {
        List<Refusal> refusals = cases.stream()
                .flatMap(one -> one.refusal().stream())
                .filter(refusal -> period.holds(refusal.on()))
                .toList();
        Map<String, Long> byReason = refusals.stream()
                .flatMap(refusal -> refusal.reasons().stream())
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                "Requests refused, wholly or in part",
                Figure.of(refusals.size()).shown()));
        byReason.forEach(
                (reason, number) -> rows.add(List.of(reason, Figure.of(number).shown())));
        return new Section(
                "refusals",
                "Reasons for refusal",
                "A request may fail for more than one reason.",
                List.of("Reason", "How many"),
                rows,
                byReason.isEmpty() ? Optional.empty() : Optional.of(chart(byReason)));
    }

    private static Chart chart(Map<String, Long> byReason) {
        return new Chart(
                "refusals-chart",
                "Reasons for refusal",
                byReason.entrySet().stream()
                        .map(entry -> bar(entry.getKey(), Figure.of(entry.getValue())))
                        .toList());
    }

    private static Chart.Bar bar(String reason, Figure number) {
        return new Chart.Bar(reason, number.drawn(), number.shown());
    }
}
