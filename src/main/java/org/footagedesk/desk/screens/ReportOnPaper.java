package org.footagedesk.desk.screens;

import java.util.Locale;
import java.util.Map;
import org.footagedesk.letter.pdf.LetterPdf;
import org.footagedesk.report.CommitteeReport;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The report to the committee as a PDF that can be printed, kept and read aloud. */
@Component
class ReportOnPaper {

    private final ITemplateEngine pages;
    private final InWords inWords;
    private final LetterPdf pdf = new LetterPdf();

    ReportOnPaper(ITemplateEngine pages, InWords inWords) {
        this.pages = pages;
        this.inWords = inWords;
    }

    /**
     * The bytes of the file.
     *
     * @param body whose report it is
     */
    byte[] of(CommitteeReport report, String body) {
        var words = new Context(Locale.UK, Map.of("report", report, "body", body, "inWords", inWords));
        return pdf.of(pages.process("desk/report-paper", words));
    }
}
