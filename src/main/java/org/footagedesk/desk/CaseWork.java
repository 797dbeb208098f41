package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.DocumentType;
import org.footagedesk.shared.FieldKey;

/**
 * What a person at the desk may do on a case. Each command checks the person's abilities and the case's gates itself, and
 * records who did it; problems of an {@link Outcome.Invalid} are named like the parameters here.
 */
public interface CaseWork {

    Outcome correctFinding(CaseReference reference, FieldKey field, String value, StaffMember who);

    /** Records a fee that came in (9.1b); the amount in pence, and the London day on which it came: today where none is named. */
    Outcome recordFee(CaseReference reference, int amount, String method, Optional<LocalDate> on, StaffMember who);

    /**
     * Records which papers were seen, and whether they satisfy identity (9.1c); a later record replaces an earlier one.
     *
     * @param seen the types of papers, each with the number of originals among them
     * @param on the London day on which the papers came; today where none is named
     */
    Outcome recordIdentity(
            CaseReference reference,
            Map<DocumentType, Integer> seen,
            boolean satisfied,
            String documentsSeen,
            Optional<LocalDate> on,
            StaffMember who);

    /** Records the answers to the six checks (9.3). */
    Outcome answerSixChecks(CaseReference reference, SixChecks checks, StaffMember who);

    Outcome recordDecision(CaseReference reference, Verdict verdict, String basis, StaffMember who);

    /**
     * Records the written reason for one copy and who receives it (5.7).
     *
     * @param copy the copy; where none is named, the only one that waits for its reason, or the next to be numbered
     */
    Outcome recordCopyReason(
            CaseReference reference, Optional<String> copy, String reason, String recipient, StaffMember who);

    /** Starts a piece of set-aside work again. */
    Outcome replay(String id, StaffMember who);

    /** What was decided on a request. */
    enum Verdict {
        GRANT,
        GRANT_IN_PART,
        REFUSE
    }
}
