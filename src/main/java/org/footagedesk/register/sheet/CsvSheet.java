package org.footagedesk.register.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.footagedesk.register.Cell;
import org.footagedesk.register.Format;
import org.footagedesk.register.Register;
import org.footagedesk.register.Sheet;
import org.springframework.stereotype.Component;

/** Lines with commas, as RFC 4180 has them, in UTF-8 with the mark by which a spreadsheet knows it. */
@Component
final class CsvSheet implements Sheet {

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    @Override
    public Format format() {
        return Format.CSV;
    }

    @Override
    public void write(Register register, OutputStream to) throws IOException {
        Writer lines = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        lines.write(UTF_8_MARK);
        lines.write(line(register.columns()));
        try (var rows = register.rows()) {
            for (var each = rows.iterator(); each.hasNext(); ) {
                lines.write(line(each.next()));
            }
        }
        lines.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Cell::safe).map(CsvSheet::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        return cell.chars().anyMatch(character -> NEEDS_QUOTES.indexOf(character) >= 0)
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }
}
