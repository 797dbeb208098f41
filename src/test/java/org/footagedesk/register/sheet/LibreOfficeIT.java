package org.footagedesk.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.footagedesk.register.Format;
import org.footagedesk.register.Sheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** LibreOffice opens each kind of file and shows the cells that the register has. Needs Debian's libreoffice-calc. */
@Tag("ci")
class LibreOfficeIT {

    private static final long PATIENCE_SECONDS = 120;
    private static final String COMMA_QUOTE_UTF_8 = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("sheets")
    void itShowsTheCellsOfTheRegister(Sheet sheet) throws IOException, InterruptedException {
        Path file = folder.resolve("register." + sheet.format().ending());
        Files.write(file, SheetsTest.written(sheet));
        Path shown = folder.resolve("shown");

        var office = new ProcessBuilder(
                        "soffice",
                        // Asked of a person when opened by hand, and then found by the mark at the beginning.
                        sheet.format() == Format.CSV ? "--infilter=CSV:44,34,76" : "--norestore",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        COMMA_QUOTE_UTF_8,
                        "--outdir",
                        shown.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();

        assertThat(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(office.exitValue()).isZero();
        assertThat(Files.readString(shown.resolve("register.csv")).replace("\uFEFF", ""))
                .isEqualTo(expected());
    }

    static Stream<Sheet> sheets() {
        return Stream.of(new XlsxSheet(), new CsvSheet(), new OdsSheet());
    }

    private static String expected() {
        return PaperRegister.shown().stream().map(LibreOfficeIT::line).collect(Collectors.joining());
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.matches("(?s).*[,\"\n].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell)
                .collect(Collectors.joining(",", "", "\n"));
    }
}
