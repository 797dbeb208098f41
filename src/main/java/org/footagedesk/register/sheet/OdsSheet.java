package org.footagedesk.register.sheet;

import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.register.Cell;
import org.footagedesk.register.Format;
import org.footagedesk.register.Register;
import org.footagedesk.register.Sheet;
import org.springframework.stereotype.Component;

/** A spreadsheet of the Open Document Format; every cell is text. */
@Component
final class OdsSheet implements Sheet {

    @Override
    public Format format() {
        return Format.ODS;
    }

    @Override
    public void write(Register register, OutputStream to) throws IOException {
        var lines = new ArrayList<List<String>>();
        lines.add(register.columns());
        try (var rows = register.rows()) {
            rows.forEach(lines::add);
        }
        var sheet = new com.github.miachm.sods.Sheet(
                register.title(), lines.size(), register.columns().size());
        sheet.getDataRange().setValues(cells(lines, register.columns().size()));
        var book = new SpreadSheet();
        book.appendSheet(sheet);
        book.save(to);
    }

    private static Object[][] cells(List<List<String>> lines, int columns) {
        var cells = new Object[lines.size()][columns];
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < columns; column++) {
                cells[row][column] = Cell.safe(lines.get(row).get(column));
            }
        }
        return cells;
    }
}
