package org.footagedesk.desk;

import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/** What a person at the desk may say of footage that is held, was not held, or could not be; abilities are checked here. */
public interface HoldWork {

    /** Holds footage that was beyond the sender's quotas of the day, because a person asks for it. */
    Outcome holdNow(CaseReference reference, String beyond, StaffMember who);

    /** Asks the recorder once more for footage that it did not have. */
    Outcome holdAgain(CaseReference reference, String hold, StaffMember who);

    /** Keeps footage that the machine held by itself and that would otherwise lapse. */
    Outcome confirmHold(CaseReference reference, String hold, StaffMember who);

    /** Lets held footage go; it is destroyed. */
    Outcome releaseHold(CaseReference reference, String hold, String reason, StaffMember who);
}
