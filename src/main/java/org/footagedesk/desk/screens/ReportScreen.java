package org.footagedesk.desk.screens;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.footagedesk.page.Frame;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Needs;
import org.footagedesk.report.CommitteeReport;
import org.footagedesk.report.ReportAsCsv;
import org.footagedesk.report.ReportPeriod;
import org.footagedesk.report.TellCommittee;
import org.footagedesk.shared.London;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures for the committee: on a page with pictures, on paper, and as lines with commas (policy 1.6). */
@Controller
@RequestMapping("/desk/report")
class ReportScreen {

    private static final String FROM = "from";
    private static final String TO = "to";

    private final TellCommittee tell;
    private final ReportOnPaper paper;
    private final Frame frame;
    private final Clock clock;

    ReportScreen(TellCommittee tell, ReportOnPaper paper, Frame frame, Clock clock) {
        this.tell = tell;
        this.paper = paper;
        this.frame = frame;
        this.clock = clock;
    }

    /** What the report is to be as a file. */
    enum As {
        CSV,
        PDF
    }

    @Needs(Ability.READ_REPORT)
    @GetMapping
    String report(@RequestParam Map<String, String> typed, Model page) {
        Map<String, String> days = days(typed);
        var asked = new Asked(days);
        page.addAttribute(FROM, days.get(FROM));
        page.addAttribute(TO, days.get(TO));
        page.addAttribute("problems", asked.problems());
        if (asked.problems().isEmpty()) {
            page.addAttribute("report", tell.on(asked.period()));
        }
        return "desk/report";
    }

    @Needs(Ability.READ_REPORT)
    @GetMapping("/file")
    ResponseEntity<byte[]> file(@RequestParam Map<String, String> typed, @RequestParam As as) {
        var asked = new Asked(days(typed));
        if (!asked.problems().isEmpty()) {
            throw new NoSuchPage();
        }
        CommitteeReport report = tell.on(asked.period());
        return switch (as) {
            case CSV ->
                file(
                        report,
                        as,
                        "text/csv;charset=UTF-8",
                        ReportAsCsv.of(report).getBytes(StandardCharsets.UTF_8));
            case PDF -> file(report, as, MediaType.APPLICATION_PDF_VALUE, paper.of(report, frame.body()));
        };
    }

    /** The days that were typed; where nothing was, the year so far. */
    private Map<String, String> days(Map<String, String> typed) {
        ReportPeriod soFar = ReportPeriod.yearSoFar(London.day(clock.instant()));
        var days = new HashMap<String, String>();
        days.put(FROM, typed.getOrDefault(FROM, soFar.from().toString()));
        days.put(TO, typed.getOrDefault(TO, soFar.to().toString()));
        return days;
    }

    private static ResponseEntity<byte[]> file(CommitteeReport report, As as, String type, byte[] bytes) {
        String name = "cctv-report-%s-to-%s.%s"
                .formatted(
                        report.period().from(), report.period().to(), as.name().toLowerCase(Locale.ROOT));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }

    /** The period that was asked for, and what is wrong with its days. */
    private static final class Asked {

        private final Typed typed;
        private final LocalDate from;
        private final LocalDate to;

        Asked(Map<String, String> days) {
            typed = new Typed(days);
            from = typed.day(FROM);
            to = typed.day(TO);
            if (typed.problems().isEmpty()) {
                ReportPeriod.problem(from, to)
                        .ifPresent(problem -> typed.problems().put(TO, problem));
            }
        }

        Map<String, String> problems() {
            return typed.problems();
        }

        ReportPeriod period() {
            return new ReportPeriod(from, to);
        }
    }
}
