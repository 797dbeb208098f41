package org.footagedesk.desk;

import java.util.List;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;

/** What a person says a message or a case really is, where the machine saw something else in it. */
public interface Sorting {

    /** Says what the request of a case is; its receipt time and all that was done stay (DOMAIN E.0 rule 11). */
    Outcome reclassify(CaseReference reference, RequestKind kind, String reason, StaffMember who);

    /** The messages that belong to no case, newest first, fifty a page; page counted from 0. */
    List<FiledRow> filed(int page, StaffMember who);

    /** Opens a case of that kind from a filed message. */
    Opening openCase(String submission, RequestKind kind, StaffMember who);

    /** What became of opening a case. */
    sealed interface Opening {
        record Opened(CaseReference reference) implements Opening {}

        record Refused(Outcome.Refusal why) implements Opening {}
    }
}
