package org.footagedesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;

/** Filed messages on paper; it remembers what it was told. */
public class PaperSorting implements Sorting {

    private final List<String> told = new ArrayList<>();

    public List<String> told() {
        return told;
    }

    @Override
    public Outcome reclassify(CaseReference reference, RequestKind kind, String reason, StaffMember who) {
        return did("reclassify " + reference + " " + kind + ": " + reason);
    }

    @Override
    public List<FiledRow> filed(int page, StaffMember who) {
        return List.of(
                new FiledRow(
                        "00000000-0000-0000-0000-000000000001",
                        Instant.parse("2026-03-09T08:00:00Z"),
                        "MAIL",
                        PaperCases.SCRIPT,
                        "Out of office",
                        "auto-submitted",
                        null,
                        List.of(
                                new OtherMessage("s1", PaperCases.ORDINARY, false),
                                new OtherMessage("s9", null, false))),
                new FiledRow(
                        "00000000-0000-0000-0000-000000000002",
                        Instant.parse("2026-03-08T08:00:00Z"),
                        "MAIL",
                        "Bob Example, bob@home.example",
                        "Please send me the recording",
                        "list",
                        PaperCases.ORDINARY,
                        List.of()));
    }

    @Override
    public Opening openCase(String submission, RequestKind kind, StaffMember who) {
        did("open " + submission + " as " + kind);
        return new Opening.Opened(new CaseReference(PaperCases.ORDINARY));
    }

    private Outcome did(String what) {
        told.add(what);
        return Outcome.DONE;
    }
}
