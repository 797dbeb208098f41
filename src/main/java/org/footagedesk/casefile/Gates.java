package org.footagedesk.casefile;

import java.util.List;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;

/** The gates before a step, each open or closed by what the case's events say. */
public final class Gates {

    private final PolicyProfile policy;

    public Gates(PolicyProfile policy) {
        this.policy = policy;
    }

    /** All gates of the case in the order of the policy. */
    public List<GateOnCase> of(CaseFile file) {
        if (file.kind() == RequestKind.NOT_A_REQUEST) {
            return List.of();
        }
        return policy.rulesFor(file.kind()).gates().stream()
                .map(rule -> new GateOnCase(
                        rule, GatePredicates.named(rule.predicate()).test(file, policy)))
                .toList();
    }

    /** Those that still stand before the step. */
    public List<GateOnCase> closedBefore(GateRule.Stage stage, CaseFile file) {
        return of(file).stream()
                .filter(gate -> gate.rule().stage() == stage && !gate.answer().met())
                .toList();
    }

    /** One gate and its answer. */
    public record GateOnCase(GateRule rule, GatePredicate.Answer answer) {}
}
