package org.footagedesk.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.footagedesk.upkeep.Duty;
import org.footagedesk.upkeep.DutyLine;
import org.footagedesk.upkeep.UpkeepBook;

/** Which duties of the house were done in the period, and which were overdue at its end. They are about equipment, so all numbers are said. */
final class UpkeepDone {

    private UpkeepDone() {}

    static Section of(ReportPeriod period, UpkeepBook book, List<DutyLine> duties) {
        Map<String, List<DutyLine>> byDuty = duties.stream()
                .filter(line -> line.duty().comesBack())
                .collect(Collectors.groupingBy(line -> line.duty().id(), LinkedHashMap::new, Collectors.toList()));
        return new Section(
                "upkeep",
                "Upkeep of the system",
                "How often each duty was done in the period, and on how many things it was overdue at the end of it.",
                List.of("Duty", "Clause", "Done", "Overdue"),
                byDuty.values().stream().map(lines -> row(period, book, lines)).toList(),
                Optional.empty());
    }

    private static List<String> row(ReportPeriod period, UpkeepBook book, List<DutyLine> lines) {
        Duty duty = lines.getFirst().duty();
        long done = book.done(duty.id()).stream()
                .filter(entry -> period.holds(entry.event().on()))
                .count();
        long overdue = lines.stream()
                .filter(line -> line.state() == DutyLine.State.OVERDUE)
                .count();
        return List.of(duty.title(), duty.clause(), String.valueOf(done), String.valueOf(overdue));
    }
}
