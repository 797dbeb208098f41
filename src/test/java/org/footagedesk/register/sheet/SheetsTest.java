package org.footagedesk.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.footagedesk.register.Sheet;
import org.junit.jupiter.api.Test;

class SheetsTest {

    @Test
    void aCsvQuotesWhatNeedsItAndComputesNothing() throws IOException {
        assertThat(new String(written(new CsvSheet()), StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFCase,From,Words\r\n"
                        + "CCTV-2026-00001,\"'=HYPERLINK(\"\"https://trap.example\"\")\",\"a, b\"\r\n"
                        + "CCTV-2026-00002,\"Ann \"\"Nan\"\" O'Example\",two lines\r\n"
                        + "CCTV-2026-00003,Siân Ŵ 漢字,'-30\r\n");
    }

    @Test
    void aWorkbookHoldsTheSameCellsAsTextAndNoFormula() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(new XlsxSheet())))) {
            List<List<String>> read = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .peek(cell -> assertThat(cell.getCellType()).isEqualTo(CellType.STRING))
                            .map(cell -> cell.getStringCellValue())
                            .toList())
                    .toList();

            assertThat(read).isEqualTo(PaperRegister.shown());
        }
    }

    @Test
    void anOpenDocumentHoldsTheSameCells() throws IOException {
        var book = new SpreadSheet(new ByteArrayInputStream(written(new OdsSheet())));
        Object[][] cells = book.getSheet(0).getDataRange().getValues();

        assertThat(Arrays.stream(cells)
                        .map(row -> Arrays.stream(row).map(String::valueOf).toList())
                        .toList())
                .isEqualTo(PaperRegister.shown());
    }

    static byte[] written(Sheet sheet) throws IOException {
        var bytes = new ByteArrayOutputStream();
        sheet.write(new PaperRegister(), bytes);
        return bytes.toByteArray();
    }
}
