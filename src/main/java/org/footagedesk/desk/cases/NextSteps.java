package org.footagedesk.desk.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.Copy;
import org.footagedesk.casefile.CopyPermits;
import org.footagedesk.casefile.Gates;
import org.footagedesk.casefile.Gates.GateOnCase;
import org.footagedesk.casefile.Hold;
import org.footagedesk.casefile.HoldState;
import org.footagedesk.casefile.RecordEvent.IdentityChecked;
import org.footagedesk.desk.CaseAction;
import org.footagedesk.desk.CaseStory.NextStep;
import org.footagedesk.people.StaffMember;
import org.footagedesk.policy.PolicyProfile;

/** What this person may do on a case now, and what is blocked and by which gate; what a role may never do is not hinted at. */
final class NextSteps {

    private final CaseFile file;
    private final PolicyProfile policy;
    private final StaffMember who;

    NextSteps(CaseFile file, PolicyProfile policy, StaffMember who) {
        this.file = file;
        this.policy = policy;
        this.who = who;
    }

    List<NextStep> all() {
        var steps = new ArrayList<NextStep>();
        if (file.kind().concernsFootage() && !file.isErased()) {
            file.beyondQuota()
                    .forEach(beyond -> steps.add(NextStep.possible(
                                    CaseAction.HOLD_BEYOND_QUOTA, "Hold the footage of " + beyond.camera() + " now")
                            .on(beyond.hold().toString())));
            records(steps);
            file.holds().values().stream()
                    .filter(hold -> hold.state() == HoldState.SECURED)
                    .forEach(hold -> onHold(hold, steps));
            file.holds().values().stream()
                    .filter(hold -> hold.state() == HoldState.FAILED)
                    .forEach(hold -> failed(hold, steps));
        }
        return steps.stream().filter(step -> who.may(step.action().ability())).toList();
    }

    private void records(List<NextStep> steps) {
        gate("fee-paid")
                .filter(gate -> !gate.answer().met())
                .ifPresent(gate -> steps.add(NextStep.possible(
                        CaseAction.RECORD_FEE,
                        "Record the fee of £" + policy.fee().amount().toPlainString())));
        gate("identity-settled")
                .ifPresent(gate -> steps.add(NextStep.possible(
                        CaseAction.RECORD_IDENTITY,
                        file.last(IdentityChecked.class).isPresent()
                                ? "Put right what is recorded of the identity papers"
                                : "Record the identity papers that were seen")));
        unless("six-checks-passed", CaseAction.ANSWER_SIX_CHECKS, "Answer the six checks (9.3)", steps);
        unless("decided-to-disclose", CaseAction.RECORD_DECISION, "Decide on the request", steps);
        permits(steps);
    }

    /** A copy that has its number waits for its own permission; the first may be permitted before it is made. */
    private void permits(List<NextStep> steps) {
        CopyPermits permits = file.copyPermits();
        List<Copy> numbered = file.copies().values().stream()
                .filter(copy -> copy.number() > 0)
                .toList();
        numbered.stream()
                .filter(copy -> permits.wanting().contains(copy.id()))
                .forEach(copy -> steps.add(NextStep.possible(
                                CaseAction.RECORD_COPY_REASON,
                                "Permit copy " + copy.number() + ", with its reason and recipient (5.7)")
                        .about(copy.id().toString())));
        if (numbered.isEmpty() && !permits.isNextPermitted()) {
            steps.add(NextStep.possible(
                    CaseAction.RECORD_COPY_REASON, "Permit a copy, with its reason and recipient (5.7)"));
        }
    }

    private void unless(String predicate, CaseAction action, String sentence, List<NextStep> steps) {
        gate(predicate)
                .filter(gate -> !gate.answer().met())
                .ifPresent(gate -> steps.add(NextStep.possible(action, sentence)));
    }

    private void onHold(Hold hold, List<NextStep> steps) {
        if (hold.lapsesAt() != null) {
            steps.add(NextStep.possible(CaseAction.CONFIRM_HOLD, "Keep the footage of " + hold.camera())
                    .on(hold.id().toString()));
        }
        steps.add(NextStep.possible(CaseAction.RETRIEVE_FOOTAGE, "Retrieve and redact footage of " + hold.camera())
                .on(hold.id().toString()));
        file.copies().values().stream()
                .filter(copy -> copy.hold().equals(hold.id()) && copy.number() > 0)
                .forEach(copy -> steps.add(handOver(copy).on(hold.id().toString())));
        steps.add(NextStep.possible(CaseAction.RELEASE_HOLD, "Release the hold on " + hold.camera())
                .on(hold.id().toString()));
    }

    private static void failed(Hold hold, List<NextStep> steps) {
        steps.add(NextStep.possible(CaseAction.HOLD_AGAIN, "Ask again for the footage of " + hold.camera())
                .on(hold.id().toString()));
        steps.add(NextStep.possible(CaseAction.RELEASE_HOLD, "Give up the footage of " + hold.camera())
                .on(hold.id().toString()));
    }

    private NextStep handOver(Copy copy) {
        String sentence = "Hand over copy " + copy.number();
        return Gates.closedBeforeHandingOver(copy, file, policy).stream()
                .findFirst()
                .map(gate -> NextStep.blocked(
                        CaseAction.HAND_OVER_COPY,
                        sentence,
                        gate.rule().title(),
                        gate.answer().why()))
                .orElseGet(() -> NextStep.possible(CaseAction.HAND_OVER_COPY, sentence));
    }

    private Optional<GateOnCase> gate(String predicate) {
        return Gates.of(file, policy).stream()
                .filter(gate -> gate.rule().predicate().equals(predicate))
                .findFirst();
    }
}
