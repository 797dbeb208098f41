package org.footagedesk.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.register.Cell;

/** The report as lines with commas (RFC 4180): part after part, each under its title and its columns. */
public final class ReportAsCsv {

    private static final String UTF_8_MARK = "\uFEFF";

    private ReportAsCsv() {}

    /** The whole text of the file, to be written in UTF-8. */
    public static String of(CommitteeReport report) {
        return report.sections().stream().map(ReportAsCsv::part).collect(Collectors.joining("\r\n", UTF_8_MARK, ""));
    }

    private static String part(Section section) {
        return Stream.of(Stream.of(List.of(section.title()), section.columns()), section.rows().stream())
                .flatMap(lines -> lines)
                .map(ReportAsCsv::line)
                .collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> "\"" + Cell.safe(cell).replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
