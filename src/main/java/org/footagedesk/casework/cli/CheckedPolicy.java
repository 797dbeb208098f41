package org.footagedesk.casework.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Regime;
import org.footagedesk.policy.lint.Divergence;
import org.footagedesk.policy.lint.LawWarning;
import org.footagedesk.policy.lint.PolicyLinter;
import org.footagedesk.policy.yaml.PolicyProblem;
import org.jspecify.annotations.Nullable;

/** A checked policy as JSON: stable names, because people script against them. */
@JsonPropertyOrder({"loaded", "policy", "title", "warnings", "onCases", "problems"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckedPolicy(
        boolean loaded,
        @Nullable String policy,
        @Nullable String title,
        List<Warned> warnings,
        List<Looked> onCases,
        List<Problem> problems) {

    @JsonPropertyOrder({"code", "level", "clause", "policySays", "lawSays", "why"})
    record Warned(String code, String level, String clause, String policySays, String lawSays, String why) {}

    /** A warning that a single case can raise. */
    @JsonPropertyOrder({"code", "level", "clause", "when", "lawSays", "why"})
    record Looked(String code, String level, String clause, String when, String lawSays, String why) {}

    @JsonPropertyOrder({"file", "line", "key", "message"})
    record Problem(String file, int line, String key, String message) {}

    static CheckedPolicy of(PolicyProfile policy, List<Divergence> divergences) {
        return new CheckedPolicy(
                true,
                policy.reference(),
                policy.title(),
                divergences.stream().map(CheckedPolicy::warned).toList(),
                PolicyLinter.onCases().stream()
                        .map(warning -> looked(warning, policy.regime()))
                        .toList(),
                List.of());
    }

    static CheckedPolicy refused(List<PolicyProblem> problems) {
        return new CheckedPolicy(
                false,
                null,
                null,
                List.of(),
                List.of(),
                problems.stream()
                        .map(problem -> new Problem(problem.file(), problem.line(), problem.key(), problem.message()))
                        .toList());
    }

    private static Warned warned(Divergence found) {
        return new Warned(
                found.code(), found.level().name(), found.clause(), found.policySays(), found.lawSays(), found.why());
    }

    private static Looked looked(LawWarning warning, Regime regime) {
        return new Looked(
                warning.code(),
                warning.level().name(),
                warning.clause(regime),
                warning.when(),
                warning.law(),
                warning.why());
    }
}
