package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.CaseHandlers;
import org.footagedesk.casefile.NextMoves;
import org.footagedesk.casefile.NextMoves.Move;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.form.Question;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a step of the procedure under a person's name: checks in its own transaction, on the case as it is now, that the step
 * matters, that this person may take it, that its gates are open and its answers will do; then records it and drafts its letter.
 */
@Component
public class TakeStep {

    private final CaseFiles cases;
    private final Policies policies;
    private final AroundCases around;
    private final StepQuestions questions;
    private final StepLetters letters;
    private final Completions completions;
    private final Work work;
    private final Clock clock;

    TakeStep(
            CaseFiles cases,
            Policies policies,
            AroundCases around,
            StepQuestions questions,
            StepLetters letters,
            Completions completions,
            Work work,
            Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.around = around;
        this.questions = questions;
        this.letters = letters;
        this.completions = completions;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Takes the step.
     *
     * @param on the London day on which it happened: not before the request came, and not in the future
     * @param answers by the keys of the questions
     */
    @Transactional
    public StepResult take(CaseReference reference, String step, LocalDate on, Map<String, String> answers, Actor who) {
        CaseFile file = cases.getForChange(reference);
        PolicyProfile policy = policies.named(file.policy());
        Optional<Move> move = new NextMoves(file, policy, around.now()).step(step, answers);
        if (move.isEmpty()) {
            return new StepResult.NotNow(step);
        }
        Set<?> counting = CaseHandlers.rolesOn(file, policy, who.name(), who.roles());
        if (move.get().by().stream().noneMatch(counting::contains)) {
            return new StepResult.NotTheirs(move.get().step().title());
        }
        if (move.get().blockedBy().isPresent()) {
            return new StepResult.Blocked(
                    move.get().step().title(), move.get().blockedBy().get());
        }
        Map<String, String> wrong = wrong(file, move.get().step(), on, answers);
        return wrong.isEmpty() ? record(file, move.get().step(), on, answers, who) : new StepResult.Wrong(wrong);
    }

    private Map<String, String> wrong(CaseFile file, Step step, LocalDate on, Map<String, String> answers) {
        var wrong = new HashMap<String, String>();
        LocalDate today = London.day(clock.instant());
        LocalDate received = London.day(file.receivedAt());
        if (on.isAfter(today) || on.isBefore(received)) {
            wrong.put("on", "Enter a day from %s, when the request came, to today.".formatted(received));
        }
        for (Question question : questions.of(step)) {
            question.problem(answers)
                    .or(() -> step.refusal(question.key(), answers))
                    .ifPresent(problem -> wrong.put(question.key(), problem));
        }
        step.completes()
                .map(name -> completions.named(name).problems(answers, on))
                .ifPresent(problems -> problems.forEach(wrong::putIfAbsent));
        return wrong;
    }

    private StepResult record(CaseFile file, Step step, LocalDate on, Map<String, String> answers, Actor who) {
        Instant now = clock.instant();
        var chosen = new HashMap<String, String>();
        var said = new HashMap<String, String>();
        for (Question question : questions.of(step)) {
            String answer = answers.getOrDefault(question.key(), "").strip();
            if (!answer.isEmpty()) {
                (isOpen(question) ? chosen : said).put(question.key(), answer);
            }
        }
        step.completes().ifPresent(name -> chosen.putAll(completions.named(name).complete(file, answers, on)));
        var recorded = new StepRecorded(step.id(), on, chosen, said);
        List<CaseEvent> events = new ArrayList<>(List.of(recorded));
        work.schedule("look-after-case", file.reference().value());
        if (step.letter().isEmpty()) {
            cases.append(file, now, who.name(), events);
            return new StepResult.Taken(Optional.empty());
        }
        return letters.draft(file, step, recorded, events, who.name());
    }

    /** Chosen from what the house offers, an answer names nobody and may stand open. */
    private static boolean isOpen(Question question) {
        return switch (question.kind()) {
            case DATE, CHOICE, MONEY, YES_NO, TICK -> true;
            case LINE, TEXT, SIGNATURE -> false;
        };
    }
}
