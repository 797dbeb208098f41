package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.casefile.NextMoves;
import org.footagedesk.letter.Approval;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;
import org.footagedesk.work.Work;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets a letter go that a person has read: exactly that text, by somebody who may under the case's policy, and once (DESIGN idea 5). */
@Component
public class ApproveLetter {

    private final CaseFiles cases;
    private final LettersOnCase letters;
    private final Policies policies;
    private final AroundCases around;
    private final Work work;
    private final Clock clock;

    ApproveLetter(
            CaseFiles cases, LettersOnCase letters, Policies policies, AroundCases around, Work work, Clock clock) {
        this.cases = cases;
        this.letters = letters;
        this.policies = policies;
        this.around = around;
        this.work = work;
        this.clock = clock;
    }

    /**
     * Approves the letter and schedules its sending in one transaction; one that goes by post waits to be printed.
     *
     * @param read the SHA-256 of the text the person read
     */
    @Transactional
    public LetterOutcome approve(CaseReference reference, LetterId id, Sha256 read, String who, Set<Role> roles) {
        CaseFile file = cases.getForChange(reference);
        LetterOnFile letter = file.letters().get(id);
        if (letter == null || letter.state() != LetterState.WAITING) {
            return new LetterOutcome.NotWaiting();
        }
        Optional<String> closed = noLongerLeaves(file, letter);
        if (closed.isPresent()) {
            return new LetterOutcome.NotYet("this letter may leave", closed.get());
        }
        Draft draft = letters.read(reference, letter.content());
        return switch (draft.approve(read, who, roles, letter.approvers(), clock.instant())) {
            case Approval.Approved approved -> {
                cases.append(
                        file,
                        clock.instant(),
                        who,
                        List.of(new LetterApproved(id, read, approved.letter().role())));
                if (!letter.goesByPost()) {
                    work.schedule("send-letter", new CasePart(reference, id.value()).toString());
                }
                yield new LetterOutcome.Done();
            }
            case Approval.TextChanged changed -> new LetterOutcome.TextChanged(changed.now());
            case Approval.NotAllowed notAllowed -> new LetterOutcome.NotAllowed(notAllowed.approvers());
        };
    }

    /** Between draft and approval a gate may have closed, or decision or kind have changed. */
    private Optional<String> noLongerLeaves(CaseFile file, LetterOnFile letter) {
        LetterAnswers said = LetterAnswers.behind(letter, file);
        return said.step()
                .flatMap(step -> new NextMoves(file, policies.named(file.policy()), around.now())
                        .noLongerLeaves(step, said.answers()));
    }
}
