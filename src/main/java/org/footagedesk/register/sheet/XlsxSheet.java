package org.footagedesk.register.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.footagedesk.register.Cell;
import org.footagedesk.register.Format;
import org.footagedesk.register.Register;
import org.footagedesk.register.Sheet;
import org.springframework.stereotype.Component;

/** A workbook of Microsoft Excel; every cell is text. */
@Component
final class XlsxSheet implements Sheet {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST_CELL = 32_767;

    @Override
    public Format format() {
        return Format.XLSX;
    }

    @Override
    public void write(Register register, OutputStream to) throws IOException {
        try (var book = new SXSSFWorkbook(ROWS_IN_MEMORY);
                var rows = register.rows()) {
            SXSSFSheet sheet = book.createSheet(WorkbookUtil.createSafeSheetName(register.title()));
            sheet.createFreezePane(0, 1);
            var next = new AtomicInteger();
            row(sheet, next.getAndIncrement(), register.columns());
            rows.forEach(cells -> row(sheet, next.getAndIncrement(), cells));
            book.write(to);
        }
    }

    private static void row(SXSSFSheet sheet, int at, List<String> cells) {
        var row = sheet.createRow(at);
        for (int column = 0; column < cells.size(); column++) {
            String text = Cell.safe(cells.get(column));
            row.createCell(column, CellType.STRING)
                    .setCellValue(text.substring(0, Math.min(text.length(), LONGEST_CELL)));
        }
    }
}
