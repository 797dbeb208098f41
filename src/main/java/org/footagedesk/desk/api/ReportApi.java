package org.footagedesk.desk.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.report.CommitteeReport;
import org.footagedesk.report.ReportPeriod;
import org.footagedesk.report.Section;
import org.footagedesk.report.TellCommittee;
import org.footagedesk.shared.London;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures for the committee, for scripts. */
@RestController
@RequestMapping("/api/report")
class ReportApi {

    /** The report, its tables only: a picture of them is for people. */
    record Report(LocalDate from, LocalDate to, LocalDate asOf, List<Part> sections) {}

    /** One table. */
    record Part(String id, String title, String words, List<String> columns, List<List<String>> rows) {}

    private final TellCommittee tell;
    private final Clock clock;

    ReportApi(TellCommittee tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Needs(Ability.READ_REPORT)
    @GetMapping
    Report report(
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to) {
        ReportPeriod soFar = ReportPeriod.yearSoFar(London.day(clock.instant()));
        LocalDate first = from == null ? soFar.from() : from;
        LocalDate last = to == null ? soFar.to() : to;
        ReportPeriod.problem(first, last).ifPresent(problem -> {
            throw ApiRefusal.unprocessable(problem);
        });
        CommitteeReport report = tell.on(new ReportPeriod(first, last));
        return new Report(
                first,
                last,
                report.asOf(),
                report.sections().stream().map(ReportApi::part).toList());
    }

    private static Part part(Section section) {
        return new Part(section.id(), section.title(), section.words(), section.columns(), section.rows());
    }
}
