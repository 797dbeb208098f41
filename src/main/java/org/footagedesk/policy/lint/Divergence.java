package org.footagedesk.policy.lint;

import org.footagedesk.policy.PolicyWarning;
import org.footagedesk.policy.Regime;

/**
 * A place where a body's policy parts from the law.
 *
 * @param regime the part of the law that binds the body
 * @param clause where the policy says it, or the clause of the law where the policy gives no number
 * @param policySays what the policy says, in a sentence
 */
public record Divergence(LawWarning warning, Regime regime, String clause, String policySays) {

    public String code() {
        return warning.code();
    }

    public PolicyWarning.Level level() {
        return warning.level();
    }

    public String lawSays() {
        return warning.clause(regime) + ": " + warning.law();
    }

    public String why() {
        return warning.why();
    }
}
