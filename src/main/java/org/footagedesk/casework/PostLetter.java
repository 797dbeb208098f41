package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent.LetterPosted;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.letter.Composition;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.Recipient;
import org.footagedesk.policy.Policies;
import org.footagedesk.policy.PolicyProfile;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters on paper: addressed to an envelope instead of a mailbox, and recorded as posted by whoever took them to the post. */
@Component
public class PostLetter {

    private final CaseFiles cases;
    private final Policies policies;
    private final LetterTemplates templates;
    private final LetterWriting writing;
    private final LettersOnCase texts;
    private final LetGo letGo;
    private final Clock clock;

    PostLetter(
            CaseFiles cases,
            Policies policies,
            LetterTemplates templates,
            LetterWriting writing,
            LettersOnCase texts,
            LetGo letGo,
            Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.templates = templates;
        this.writing = writing;
        this.texts = texts;
        this.letGo = letGo;
        this.clock = clock;
    }

    /**
     * Records the day on which an approved, printed letter was posted (policy 9.6): not before it was drafted, nor yet to come.
     *
     * @param tracking the number of a recorded delivery (policy Appendix 1); none for first class post
     */
    @Transactional
    public LetterOutcome posted(
            CaseReference reference, LetterId id, LocalDate on, Optional<String> tracking, String who) {
        CaseFile file = cases.getForChange(reference);
        LetterOnFile letter = file.letters().get(id);
        if (letter == null || !letter.waitsToBePosted()) {
            return new LetterOutcome.NotWaiting();
        }
        Instant now = clock.instant();
        if (on.isAfter(London.day(now)) || on.isBefore(London.day(letter.draftedAt()))) {
            return new LetterOutcome.NotThatDay(London.day(letter.draftedAt()), London.day(now));
        }
        cases.append(file, now, who, List.of(new LetterPosted(id, on, tracking.orElse(null))));
        return new LetterOutcome.Done();
    }

    /** Writes the letter anew for the post, in place of one that waits or did not arrive; words a person changed are kept. */
    @Transactional
    public LetterOutcome byPostInstead(CaseReference reference, LetterId id, Recipient.ByPost to, String who) {
        CaseFile file = cases.getForChange(reference);
        LetterOnFile letter = file.letters().get(id);
        if (letter == null || !(letter.waits() || letter.state() == LetterState.UNDELIVERED) || replaced(file, id)) {
            return new LetterOutcome.NotWaiting();
        }
        Instant now = clock.instant();
        Draft before = texts.read(reference, letter.content());
        LetterAnswers answers = LetterAnswers.behind(letter, file);
        PolicyProfile policy = policies.named(file.policy());
        var addressed = answers.areForAnother()
                ? Addressed.another(to.name(), to, policy)
                : Addressed.requester(file, policy, to);
        String template = letter.template();
        if (!(writing.compose(file, template, addressed, London.day(now), answers.in(template, templates))
                instanceof Composition.Drafted composed)) {
            return new LetterOutcome.NotYet(
                    "the letter can be written",
                    "The case no longer says what letter " + template
                            + " needs. Write it anew with its step, and then send it by post.");
        }
        Draft draft = before.isEdited() ? composed.draft().edited(before.body()) : composed.draft();
        var events = new ArrayList<CaseEvent>();
        if (letter.waits()) {
            events.add(new LetterWithdrawn(id, "it goes by post instead"));
        }
        events.add(writing.keep(file, draft, letter.dueBy(), id));
        letGo.append(file, draft, letter.dueBy(), events, now, who);
        return new LetterOutcome.Done();
    }

    private static boolean replaced(CaseFile file, LetterId id) {
        return file.letters().values().stream()
                .anyMatch(other -> id.equals(other.drafted().replaces()));
    }
}
