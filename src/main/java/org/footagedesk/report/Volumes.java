package org.footagedesk.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.footagedesk.shared.RequestKind;

/** How many requests of which kind came in which month. */
final class Volumes {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private Volumes() {}

    static Section of(ReportPeriod period, List<CaseFigures> cases) {
        List<CaseFigures> came = cases.stream()
                .filter(one -> one.kind() != RequestKind.NOT_A_REQUEST && period.holds(one.received()))
                .toList();
        List<YearMonth> months = period.months();
        List<List<Figure>> grid = kinds().map(kind -> months.stream()
                        .map(month -> count(came, one -> one.kind() == kind && in(one, month)))
                        .toList())
                .toList();
        List<Figure> totals = IntStream.range(0, months.size())
                .mapToObj(at -> Figure.sum(grid.stream().map(row -> row.get(at)).toList()))
                .toList();
        var rows = new ArrayList<List<String>>();
        var names = kinds().map(Kinds::of).iterator();
        grid.forEach(row -> rows.add(row(names.next(), row)));
        rows.add(row("All requests", totals));
        return new Section(
                "volumes",
                "Requests received",
                "By kind, and by the month in which they came.",
                Stream.of(Stream.of("Kind"), months.stream().map(MONTH::format), Stream.of("Together"))
                        .flatMap(words -> words)
                        .toList(),
                rows,
                Optional.of(chart(months, totals)));
    }

    private static Stream<RequestKind> kinds() {
        return Arrays.stream(RequestKind.values()).filter(kind -> kind != RequestKind.NOT_A_REQUEST);
    }

    private static boolean in(CaseFigures one, YearMonth month) {
        return YearMonth.from(one.received()).equals(month);
    }

    private static Figure count(List<CaseFigures> came, Predicate<CaseFigures> which) {
        return Figure.of(came.stream().filter(which).count());
    }

    private static List<String> row(String name, List<Figure> figures) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.concat(figures.stream(), Stream.of(Figure.sum(figures)))
                                .map(Figure::shown))
                .toList();
    }

    private static Chart chart(List<YearMonth> months, List<Figure> totals) {
        var bars = new ArrayList<Chart.Bar>();
        for (int at = 0; at < months.size(); at++) {
            Figure total = totals.get(at);
            bars.add(new Chart.Bar(MONTH.format(months.get(at)), total.drawn(), total.shown()));
        }
        return new Chart("volumes-chart", "Requests received by month", bars);
    }
}
