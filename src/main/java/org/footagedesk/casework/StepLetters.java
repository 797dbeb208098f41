package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.ObligationOnCase;
import org.footagedesk.casefile.Obligations;
import org.footagedesk.casefile.RecordEvent.StepRecorded;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.FactName;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.policy.LetterSent;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.policy.Step;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** Drafts the letter of a step with what the person said when they took it. */
@Component
class StepLetters {

    /** A letter that meets no obligation leaves without delay. */
    private static final int DAYS_WITHOUT_OBLIGATION = 2;

    private final Policies policies;
    private final LetterWriting writing;
    private final LetterTemplates templates;
    private final FirstAnswers firstAnswers;
    private final LetGo letGo;
    private final EmailAddress mailbox;
    private final Clock clock;

    StepLetters(
            Policies policies,
            LetterWriting writing,
            LetterTemplates templates,
            FirstAnswers firstAnswers,
            LetGo letGo,
            MailSettings settings,
            Clock clock) {
        this.policies = policies;
        this.writing = writing;
        this.templates = templates;
        this.firstAnswers = firstAnswers;
        this.letGo = letGo;
        this.mailbox = new EmailAddress(settings.mailbox());
        this.clock = clock;
    }

    /**
     * Appends the events and the draft together, or nothing where there is no letter to be written. A first answer of that kind
     * that waits gives way, so that nobody gets it twice; one in words that a person chose does not.
     */
    StepResult draft(CaseFile file, Step step, StepRecorded recorded, List<CaseEvent> events, String who) {
        Instant now = clock.instant();
        String letter = step.letter().orElseThrow();
        PolicyProfile policy = policies.named(file.policy());
        LetterAnswers answers = LetterAnswers.of(recorded);
        Optional<LetterOnFile> before = firstAnswers.waiting(file, letter);
        if (before.filter(waiting -> firstAnswers.isInAPersonsWords(file, waiting))
                .isPresent()) {
            return new StepResult.Blocked(
                    "the letter that waits has left",
                    "Letter %s waits in words that a person chose. Send it.".formatted(letter));
        }
        Optional<Addressed> to =
                answers.areForAnother() ? Optional.of(answers.another(policy)) : requester(file, policy, before);
        if (to.isEmpty()) {
            return new StepResult.NobodyToWriteTo();
        }
        var composed = writing.compose(
                file.with(List.of(new CaseEntry(file.version() + 1, now, who, recorded))),
                letter,
                to.get(),
                London.day(now),
                answers.in(letter, templates));
        return switch (composed) {
            case Composition.Drafted drafted -> keep(file, drafted.draft(), before, events, who);
            case Composition.WrongAnswers wrong -> new StepResult.Wrong(wrong.problems());
            case Composition.MissingFacts missing ->
                new StepResult.Blocked(
                        "the letter can be written",
                        "The case does not say yet, as letter %s must: %s."
                                .formatted(letter, inWords(missing.names())));
            case Composition.NoTranslation none ->
                new StepResult.Blocked(
                        "the letter is translated",
                        "Letter %s is not written in %s yet. Have it translated; until then write in your own words (GEN-1)."
                                .formatted(letter, none.language().title()));
        };
    }

    private static String inWords(Set<FactName> names) {
        return names.stream().sorted().map(FactName::words).collect(Collectors.joining("; "));
    }

    private StepResult keep(
            CaseFile file, Draft draft, Optional<LetterOnFile> before, List<CaseEvent> events, String who) {
        Instant now = clock.instant();
        Instant dueBy = dueBy(file, draft.template().value(), London.day(now));
        before.ifPresent(letter -> events.add(new LetterWithdrawn(letter.id(), "it was written anew with a step")));
        events.add(writing.keep(file, draft, dueBy, before.map(LetterOnFile::id).orElse(null)));
        letGo.append(file, draft, dueBy, events, now, who);
        return new StepResult.Taken(Optional.of(draft.id()));
    }

    private Optional<Addressed> requester(CaseFile file, PolicyProfile policy, Optional<LetterOnFile> before) {
        return WhereToAnswer.of(file, mailbox) instanceof WhereToAnswer.To to
                ? Optional.of(Addressed.requester(file, policy, firstAnswers.recipient(file, before, to.recipient())))
                : Optional.empty();
    }

    /** The end of the day on which the obligation that the letter meets falls due, or fell. */
    private Instant dueBy(CaseFile file, String letter, LocalDate today) {
        LocalDate soon = today.plusDays(DAYS_WITHOUT_OBLIGATION);
        LocalDate due = new Obligations(policies.named(file.policy()), policies.calendar())
                .of(file, today).stream()
                        .filter(owed -> owed.state() == ObligationOnCase.State.OPEN
                                || owed.state() == ObligationOnCase.State.LATE)
                        .filter(owed -> owed.rule().dischargedBy().contains(new LetterSent(letter)))
                        .flatMap(owed -> owed.due().stream())
                        .min(LocalDate::compareTo)
                        .orElse(soon);
        return London.endOf(due);
    }
}
