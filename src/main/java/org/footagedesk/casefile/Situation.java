package org.footagedesk.casefile;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.footagedesk.casefile.GatePredicate.Answer;
import org.footagedesk.policy.CaseDays;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Procedure;

/**
 * A case with all that a predicate may look at. What is told from its events is told once and remembered, since many predicates
 * ask for the same; a situation belongs to one question put by one thread.
 */
public final class Situation {

    private final CaseFile file;
    private final PolicyProfile policy;
    private final Procedure procedure;
    private final List<Taking> takings;
    private final List<Copy> copies;
    private final Optional<Surroundings> around;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Supplier<CaseDays> days;
    private final Supplier<List<ObligationOnCase>> obligations;

    private Situation(CaseFile file, PolicyProfile policy, List<Copy> copies, Optional<Surroundings> around) {
        this.file = file;
        this.policy = policy;
        this.procedure = policy.rulesFor(file.kind()).procedure();
        this.takings = Taking.of(file.entries(), procedure).stream()
                .filter(taking -> !taking.undone())
                .toList();
        this.copies = List.copyOf(copies);
        this.around = around;
        this.days = Once.of(() -> Moments.of(file, policy));
        this.obligations = Once.of(() -> around.stream()
                .flatMap(now -> new Obligations(policy, now.calendar()).of(file, now.today()).stream())
                .toList());
    }

    /** The case as a whole; a case that asks for nothing has no procedure, and is an error here. */
    static Situation of(CaseFile file, PolicyProfile policy, Optional<Surroundings> around) {
        return new Situation(file, policy, numbered(file.copies().values()), around);
    }

    /** The same, asked about these copies only. */
    Situation about(List<Copy> some) {
        return new Situation(file, policy, numbered(some), around);
    }

    /** Whether that predicate holds, and why. */
    Answer answer(String predicate) {
        Answer known = answers.get(predicate);
        if (known == null) {
            known = Predicates.named(predicate).test(this);
            answers.put(predicate, known);
        }
        return known;
    }

    /** The last taking of the step that counts. */
    public Optional<Taking> last(String step) {
        return takings.stream().filter(taking -> taking.step().equals(step)).reduce((earlier, later) -> later);
    }

    public CaseFile file() {
        return file;
    }

    public PolicyProfile policy() {
        return policy;
    }

    public Procedure procedure() {
        return procedure;
    }

    /** The steps taken, those that were taken back left out. */
    public List<Taking> takings() {
        return takings;
    }

    /** The numbered copies it is asked about: one that is to leave, or all of the case. */
    public List<Copy> copies() {
        return copies;
    }

    /** The day and what other streams say; none where only the case's own events are asked. */
    public Optional<Surroundings> around() {
        return around;
    }

    /** On which days things happened. */
    CaseDays days() {
        return days.get();
    }

    /** What is owed today; empty where no day is asked. */
    List<ObligationOnCase> obligations() {
        return obligations.get();
    }

    private static List<Copy> numbered(Collection<Copy> copies) {
        return copies.stream().filter(copy -> copy.number() > 0).toList();
    }
}
