package org.footagedesk.desk;

import java.time.LocalDate;
import java.util.List;
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
    public PolicyProfile inForceOn(LocalDate day) {
        return PoliciesOnFile.TOTNES;
    }

    @Override
    public PolicyProfile bindingNow() {
        return PoliciesOnFile.TOTNES;
    }

    @Override
    public List<PolicyProfile> versions() {
        return List.of(PoliciesOnFile.TOTNES);
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
