package org.footagedesk.policy.lint;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.WorkingCalendar;

/** Looks for one kind of divergence. */
@FunctionalInterface
interface Check {

    /** What the policy says against the law; empty where the two agree. */
    Optional<Saying> in(PolicyProfile policy, WorkingCalendar calendar);

    /** Looks at one setting: whether it offends, and what the policy says by it. */
    static Check of(String setting, Predicate<PolicyProfile> offends, Function<PolicyProfile, String> words) {
        return (policy, _) -> said(offends.test(policy), policy, setting, words.apply(policy));
    }

    static Check of(String setting, Predicate<PolicyProfile> offends, String words) {
        return of(setting, offends, _ -> words);
    }

    static Optional<Saying> said(boolean offends, PolicyProfile policy, String setting, String words) {
        return offends
                ? Optional.of(new Saying(
                        Optional.ofNullable(policy.grounds().clauses().get(setting)), words))
                : Optional.empty();
    }

    /** What a policy says, and where; the place is empty where the policy gives no number. */
    record Saying(Optional<String> clause, String words) {

        Saying(String clause, String words) {
            this(Optional.of(clause), words);
        }
    }
}
