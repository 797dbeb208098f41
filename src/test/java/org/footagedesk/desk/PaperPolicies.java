package org.footagedesk.desk;

import org.footagedesk.casefile.PoliciesOnFile;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;

/** The shipped policy of Totnes, for whichever is asked. */
public final class PaperPolicies implements Policies {

    @Override
    public PolicyProfile inForce() {
        return PoliciesOnFile.TOTNES;
    }

    @Override
    public PolicyProfile named(String reference) {
        return PoliciesOnFile.TOTNES;
    }

    @Override
    public WorkingCalendar calendar() {
        return PoliciesOnFile.CALENDAR;
    }
}
