package org.footagedesk.policy.lint;

import java.util.Optional;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;

/** Looks for one kind of divergence. */
@FunctionalInterface
interface Check {

    /** What the policy says against the law; empty where the two agree. */
    Optional<Saying> in(PolicyProfile policy, WorkingCalendar calendar);

    /** What a policy says, and where; the place is empty where the policy gives no number. */
    record Saying(Optional<String> clause, String words) {

        Saying(String clause, String words) {
            this(Optional.of(clause), words);
        }
    }
}
