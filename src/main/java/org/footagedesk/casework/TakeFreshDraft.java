package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.letter.LetterId;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the desk's fresh draft in place of a letter whose words a person chose, because a person wants it so. */
@Component
public class TakeFreshDraft {

    private final CaseFiles cases;
    private final FirstAnswers answers;

    TakeFreshDraft(CaseFiles cases, FirstAnswers answers) {
        this.cases = cases;
        this.answers = answers;
    }

    /** Withdraws the letter and drafts it anew; {@link LetterOutcome.NotWaiting} where it says what the case says. */
    @Transactional
    public LetterOutcome take(CaseReference reference, LetterId id, String who) {
        CaseFile file = cases.getForChange(reference);
        boolean outdated = answers.on(file).equals(Optional.of(id));
        if (outdated && answers.whereTo(file) instanceof WhereToAnswer.To to) {
            answers.write(file, answers.owedOn(file).orElseThrow(), to.recipient(), who);
            return new LetterOutcome.Done();
        }
        return new LetterOutcome.NotWaiting();
    }
}
