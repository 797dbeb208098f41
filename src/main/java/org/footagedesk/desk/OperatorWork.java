package org.footagedesk.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.people.StaffMember;
import org.footagedesk.shared.CaseReference;

/** What the procedures give to an operator: the steps that are open, and of their cases no more than it takes (policy 7.4, DOMAIN E.3). */
public interface OperatorWork {

    /** One page of the cases on which an operator may do something today, the newest first and counted from 0; each look is journaled. */
    Waiting given(int page, StaffMember who);

    /** One of them; empty where no operator's step is open on the case, or this person is no operator. */
    Optional<Given> given(CaseReference reference, StaffMember who);

    /** Takes an operator's step; as {@link StepWork#take} otherwise. */
    Outcome take(
            CaseReference reference, String step, Optional<LocalDate> on, Map<String, String> answers, StaffMember who);

    /**
     * A case as an operator sees it: neither who asks nor why.
     *
     * @param footage what was asked to be held for it
     * @param steps the operator's steps that may be taken now
     */
    record Given(String reference, List<Footage> footage, List<StepWork.Offered> steps) {

        public Given {
            footage = List.copyOf(footage);
            steps = List.copyOf(steps);
        }
    }

    /** Cases of one page; and whether older ones wait behind them. */
    record Waiting(List<Given> cases, boolean older) {

        public Waiting {
            cases = List.copyOf(cases);
        }
    }

    /** Which camera, and from when to when. */
    record Footage(String camera, Instant from, Instant to) {}
}
