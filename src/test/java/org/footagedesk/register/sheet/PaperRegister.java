package org.footagedesk.register.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.footagedesk.register.Cell;
import org.footagedesk.register.Register;

/** A register whose cells try to be more than text. */
final class PaperRegister implements Register {

    static final List<List<String>> ROWS = List.of(
            List.of("CCTV-2026-00001", "=HYPERLINK(\"https://trap.example\")", "a, b"),
            List.of("CCTV-2026-00002", "Ann \"Nan\" O'Example", "two\nlines"),
            List.of("CCTV-2026-00003", "Siân Ŵ 漢字", "-30"));

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public String title() {
        return "Paper";
    }

    @Override
    public String clause() {
        return "9.17";
    }

    @Override
    public List<String> columns() {
        return List.of("Case", "From", "Words");
    }

    @Override
    public Stream<List<String>> rows() {
        return ROWS.stream();
    }

    /** Header and lines as a spreadsheet must show them. */
    static List<List<String>> shown() {
        return Stream.concat(
                        Stream.of(new PaperRegister().columns()),
                        ROWS.stream().map(row -> row.stream().map(Cell::safe).toList()))
                .toList();
    }
}
