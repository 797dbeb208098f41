package org.footagedesk.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.RequestKind;
import org.footagedesk.shared.Role;

/** The steps of the procedure that matter on a case now, for people with certain roles: possible, or blocked and by what. */
public final class NextMoves {

    private static final Optional<String> ANOTHER_KIND =
            Optional.of("The letter was written while the case was dealt with as another kind of request.");

    private final CaseFile file;
    private final PolicyProfile policy;
    private final Surroundings around;

    public NextMoves(CaseFile file, PolicyProfile policy, Surroundings around) {
        this.file = file;
        this.policy = policy;
        this.around = around;
    }

    /** In the order of the procedure; what none of the roles may ever take is not mentioned. */
    public List<Move> forRoles(Collection<Role> roles) {
        return situation().stream()
                .flatMap(situation -> situation.procedure().steps().stream()
                        .filter(step -> step.by().stream().anyMatch(roles::contains))
                        .filter(step -> matters(step, situation))
                        .map(step -> move(step, situation, Map.of())))
                .toList();
    }

    /** The step of that id, if it matters now and is answered so; whoever asks. */
    public Optional<Move> step(String id, Map<String, String> answers) {
        return situation()
                .flatMap(situation -> situation
                        .procedure()
                        .step(id)
                        .filter(step -> matters(step, situation))
                        .map(step -> move(step, situation, answers)));
    }

    /**
     * Why what was written with that step, answered so, may not leave any more: the case is of a kind that knows no such step; or
     * footage would go out, and what the step followed from is no longer so, or a gate has closed.
     */
    public Optional<String> noLongerLeaves(String id, Map<String, String> answers) {
        return situation()
                .map(situation -> situation
                        .procedure()
                        .step(id)
                        .map(step -> noLongerReleases(step, situation, answers))
                        .orElse(ANOTHER_KIND))
                .orElse(ANOTHER_KIND);
    }

    private static Optional<String> noLongerReleases(Step step, Situation situation, Map<String, String> answers) {
        return step.stage(answers).isEmpty()
                ? Optional.empty()
                : unmet(step.when(), situation).or(() -> blockedBy(step, situation, answers));
    }

    private Optional<Situation> situation() {
        return file.isErased() || file.kind() == RequestKind.NOT_A_REQUEST
                ? Optional.empty()
                : Optional.of(Situation.of(file, policy, Optional.of(around)));
    }

    private static Move move(Step step, Situation situation, Map<String, String> answers) {
        // One that was taken and not passed is still what the case waits for.
        boolean leadsOn = !step.aside()
                && !situation.last(step.id()).filter(Taking::isPassed).isPresent();
        return new Move(step, leadsOn, blockedBy(step, situation, answers));
    }

    private static boolean matters(Step step, Situation situation) {
        return (step.repeats() || situation.last(step.id()).isEmpty())
                && step.when().stream().allMatch(name -> answer(name, situation).met())
                && step.unless().stream()
                        .noneMatch(name -> answer(name, situation).met());
    }

    private static Optional<String> blockedBy(Step step, Situation situation, Map<String, String> answers) {
        return unmet(step.needs(), situation)
                .or(() -> step.stage(answers)
                        .flatMap(stage -> new Gates(situation)
                                .closedBefore(stage).stream()
                                        .map(gate -> gate.rule().title() + " ("
                                                + gate.rule().clause() + "): "
                                                + gate.answer().why())
                                        .findFirst()));
    }

    private static Optional<String> unmet(Collection<String> names, Situation situation) {
        return names.stream()
                .map(name -> answer(name, situation))
                .filter(answer -> !answer.met())
                .map(Answer::why)
                .findFirst();
    }

    private static Answer answer(String name, Situation situation) {
        return situation.answer(name);
    }

    /**
     * A step that matters now.
     *
     * @param leadsOn whether it comes next on the chart: it stands on the case's way and was not taken before
     * @param blockedBy in a sentence what blocks it; nothing where it may be taken now
     */
    public record Move(Step step, boolean leadsOn, Optional<String> blockedBy) {

        public Set<Role> by() {
            return step.by();
        }
    }
}
