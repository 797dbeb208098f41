package org.footagedesk.desk;

import java.util.List;
import org.footagedesk.policy.PolicyWarning.Level;

/** Where the policy in force parts from the law, and what is looked for again on each case. */
public record PolicyWarnings(String reference, List<Warned> warnings, List<Looked> onCases) {

    /** One place where the two part. */
    public record Warned(String code, Level level, String clause, String policySays, String lawSays, String why) {}

    /** A warning that a single case can raise. */
    public record Looked(String code, Level level, String when, String lawSays) {}
}
