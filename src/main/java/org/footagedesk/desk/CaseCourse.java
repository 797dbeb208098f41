package org.footagedesk.desk;

import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.RequestKind;

/** The course a case takes: beside which others, under which policy, and what of its requester's papers is still kept. */
public interface CaseCourse {

    /** What stands beside the case; empty for whoever may not read it. */
    Optional<CaseAside> aside(CaseReference reference, StaffMember who);

    /** Lets the case go on under the policy in force by now, which the person names; the Data Controller's to decide. */
    Outcome moveToPolicy(CaseReference reference, String policy, String reason, StaffMember who);

    /** Opens a case of another kind from a message of this one; both count from the same receipt. */
    Sorting.Opening openLinked(
            CaseReference reference, String submission, RequestKind kind, String why, StaffMember who);

    /** Deletes the copies of identity papers at once, where somebody is satisfied of the identity. */
    Outcome deletePapers(CaseReference reference, StaffMember who);
}
