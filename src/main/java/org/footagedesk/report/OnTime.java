package org.footagedesk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.footagedesk.report.CaseFigures.Promise;

/** Which part of what the house owed by a day of the period was done by that day. */
final class OnTime {

    private OnTime() {}

    static Section of(ReportPeriod period, List<CaseFigures> cases) {
        List<Promise> due = cases.stream()
                .flatMap(one -> one.promises().stream())
                .filter(promise -> period.holds(promise.due()))
                .toList();
        Map<String, List<Promise>> byTitle =
                due.stream().collect(Collectors.groupingBy(Promise::title, TreeMap::new, Collectors.toList()));
        var rows = new ArrayList<List<String>>();
        var bars = new ArrayList<Chart.Bar>();
        byTitle.forEach((title, promises) -> add(rows, bars, title, promises));
        add(rows, bars, "All together", due);
        return new Section(
                "on-time",
                "Done on time",
                "Everything that was due in the period, by the earlier of the policy's and the law's date. What is not due yet"
                        + " is not counted.",
                List.of("What was owed", "Due", "Done on time"),
                rows,
                Optional.of(new Chart("on-time-chart", "Done on time, in per cent", bars)));
    }

    private static void add(List<List<String>> rows, List<Chart.Bar> bars, String title, List<Promise> due) {
        Figure all = Figure.of(due.size());
        long kept = due.stream().filter(Promise::kept).count();
        if (due.isEmpty() || all.isHidden()) {
            rows.add(List.of(title, all.shown(), ""));
            return;
        }
        // Rounded down: one that was late must never read as none.
        int percent = Math.toIntExact(kept * 100 / due.size());
        rows.add(List.of(title, all.shown(), percent + " %"));
        bars.add(new Chart.Bar(title, percent, percent + " %"));
    }
}
