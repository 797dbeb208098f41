package org.footagedesk.casefile;

import java.util.List;
import java.util.Optional;
import org.footagedesk.policy.GateRule;
import org.footagedesk.policy.GateRule.Stage;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.RequestKind;

/** The gates of a case before a step, each open or closed by what its events say. */
public final class Gates {

    private final Situation situation;

    Gates(Situation situation) {
        this.situation = situation;
    }

    /** All gates of the case in the order of the policy; a gate before a copy is open when every numbered one may pass it. */
    public static List<GateOnCase> of(CaseFile file, PolicyProfile policy) {
        return file.kind() == RequestKind.NOT_A_REQUEST
                ? List.of()
                : new Gates(Situation.of(file, policy, Optional.empty())).all();
    }

    /** Whether what the predicate says is true of the case, also where the policy makes no gate of it. */
    public static boolean isMet(String predicate, CaseFile file, PolicyProfile policy) {
        return Situation.of(file, policy, Optional.empty()).answer(predicate).met();
    }

    /** Those that still stand before this copy; what was recorded for another copy opens none of them. */
    public static List<GateOnCase> closedBeforeHandingOver(Copy copy, CaseFile file, PolicyProfile policy) {
        return file.kind() == RequestKind.NOT_A_REQUEST
                ? List.of()
                : new Gates(Situation.of(file, policy, Optional.empty()).about(List.of(copy)))
                        .closedBefore(Stage.DISCLOSURE);
    }

    List<GateOnCase> all() {
        return situation.policy().rulesFor(situation.file().kind()).gates().stream()
                .map(rule -> new GateOnCase(rule, situation.answer(rule.predicate())))
                .toList();
    }

    /** Those that still stand before the step, or before one that comes earlier. */
    List<GateOnCase> closedBefore(Stage stage) {
        return all().stream()
                .filter(gate -> gate.rule().stage().compareTo(stage) <= 0
                        && !gate.answer().met())
                .toList();
    }

    /** One gate and its answer. */
    public record GateOnCase(GateRule rule, GatePredicate.Answer answer) {}
}
