package org.footagedesk.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Procedure;

/**
 * A case with all that a predicate may look at.
 *
 * @param takings the steps taken, those that were taken back left out
 * @param copies the numbered copies it is asked about: one that is to leave, or all of the case
 * @param around the day and what other streams say; none where only the case's own events are asked
 */
public record Situation(
        CaseFile file,
        PolicyProfile policy,
        Procedure procedure,
        List<Taking> takings,
        List<Copy> copies,
        Optional<Surroundings> around) {

    /** The case as a whole; a case that asks for nothing has no procedure, and is an error here. */
    static Situation of(CaseFile file, PolicyProfile policy, Optional<Surroundings> around) {
        Procedure procedure = policy.rulesFor(file.kind()).procedure();
        var counting = Taking.of(file.entries(), procedure).stream()
                .filter(taking -> !taking.undone())
                .toList();
        return new Situation(
                file, policy, procedure, counting, numbered(file.copies().values()), around);
    }

    /** The same, asked about these copies only. */
    Situation about(List<Copy> some) {
        return new Situation(file, policy, procedure, takings, numbered(some), around);
    }

    /** The last taking of the step that counts. */
    public Optional<Taking> last(String step) {
        return takings.stream().filter(taking -> taking.step().equals(step)).reduce((earlier, later) -> later);
    }

    private static List<Copy> numbered(Collection<Copy> copies) {
        return copies.stream().filter(copy -> copy.number() > 0).toList();
    }
}
