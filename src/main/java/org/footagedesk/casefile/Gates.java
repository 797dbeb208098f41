package org.footagedesk.casefile;

import java.util.Collection;
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

    /** All gates of the case in the order of the policy; a gate before a copy is open when every numbered one may pass it. */
    public List<GateOnCase> of(CaseFile file) {
        return of(file, numbered(file.copies().values()));
    }

    /** Whether what the predicate says is true of the case, also where the policy makes no gate of it. */
    public boolean isMet(String predicate, CaseFile file) {
        return GatePredicates.named(predicate)
                .test(file, policy, numbered(file.copies().values()))
                .met();
    }

    /** Those that still stand before the step. */
    public List<GateOnCase> closedBefore(GateRule.Stage stage, CaseFile file) {
        return of(file).stream().filter(gate -> gate.standsBefore(stage)).toList();
    }

    /** Those that still stand before this copy; what was recorded for another copy opens none of them. */
    public List<GateOnCase> closedBeforeHandingOver(Copy copy, CaseFile file) {
        return of(file, numbered(List.of(copy))).stream()
                .filter(gate -> gate.standsBefore(GateRule.Stage.DISCLOSURE))
                .toList();
    }

    private List<GateOnCase> of(CaseFile file, List<Copy> copies) {
        if (file.kind() == RequestKind.NOT_A_REQUEST) {
            return List.of();
        }
        return policy.rulesFor(file.kind()).gates().stream()
                .map(rule -> new GateOnCase(
                        rule, GatePredicates.named(rule.predicate()).test(file, policy, copies)))
                .toList();
    }

    private static List<Copy> numbered(Collection<Copy> copies) {
        return copies.stream().filter(copy -> copy.number() > 0).toList();
    }

    /** One gate and its answer. */
    public record GateOnCase(GateRule rule, GatePredicate.Answer answer) {

        boolean standsBefore(GateRule.Stage stage) {
            return rule.stage() == stage && !answer.met();
        }
    }
}
