package org.footagedesk.desk.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.footagedesk.report.Chart;
import org.footagedesk.report.CommitteeReport;
import org.footagedesk.report.ReportPeriod;
import org.footagedesk.report.Section;
import org.footagedesk.shared.London;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class ReportOnPaperTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T09:00:00Z"), London.ZONE);

    @Test
    void theReportIsATaggedPageWithItsTablesAndTheFiguresOfItsPictures() throws IOException {
        var chart = new Chart("c", "By month", List.of(new Chart.Bar("Mar 2026", 12, "12")));
        var section = new Section(
                "volumes",
                "Requests received",
                "By kind.",
                List.of("Kind", "Mar 2026"),
                List.of(List.of("Police & courts", "12")),
                Optional.of(chart));
        var report = new CommitteeReport(
                new ReportPeriod(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31")),
                LocalDate.parse("2026-05-04"),
                List.of(section));

        byte[] pdf = new ReportOnPaper(engine(), new InWords(CLOCK)).of(report, "Anytown Council");

        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(document.getDocumentInformation().getTitle()).startsWith("CCTV: report to the committee");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Anytown Council", "Sunday 1 March 2026", "Police & courts", "Mar 2026: 12");
        }
    }

    private static SpringTemplateEngine engine() {
        var views = new ClassLoaderTemplateResolver();
        views.setPrefix("views/");
        views.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(views);
        return engine;
    }
}
