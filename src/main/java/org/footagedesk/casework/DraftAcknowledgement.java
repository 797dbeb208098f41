package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.Lack;
import org.footagedesk.casefile.IntakeEvent.NoWayToAnswer;
import org.footagedesk.letter.Recipient;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the first answer to a case, and drafts it anew while it still waits and the case says something else by now; never
 * over the words of a person. It waits for a person, unless the Data Controller instructed otherwise.
 */
@Component
public class DraftAcknowledgement {

    private final CaseFiles cases;
    private final FirstAnswers answers;
    private final Clock clock;

    DraftAcknowledgement(CaseFiles cases, FirstAnswers answers, Clock clock) {
        this.cases = cases;
        this.answers = answers;
        this.clock = clock;
    }

    /** Does nothing where the case needs no first answer, or has one that still says what is true or what a person wrote. */
    @Transactional
    public void draft(String caseReference) {
        CaseFile file = cases.getForChange(new CaseReference(caseReference));
        answers.owedOn(file).ifPresent(owed -> {
            switch (answers.whereTo(file)) {
                case WhereToAnswer.Nowhere nowhere -> sayThatNobodyIsReached(file, nowhere.lack());
                case WhereToAnswer.To to -> write(file, owed, to.recipient());
            }
        });
    }

    private void write(CaseFile file, Acknowledgement owed, Recipient to) {
        boolean stands = owed.letter()
                .filter(letter ->
                        answers.isInAPersonsWords(file, letter) || answers.isStillRight(file, owed, letter, to))
                .isPresent();
        if (!stands) {
            answers.write(file, owed, to, CaseEntry.MACHINE);
        }
    }

    private void sayThatNobodyIsReached(CaseFile file, Lack lack) {
        boolean said = file.last(NoWayToAnswer.class)
                .filter(before -> before.lack() == lack)
                .isPresent();
        if (!said) {
            cases.append(file, clock.instant(), CaseEntry.MACHINE, List.of(new NoWayToAnswer(lack)));
        }
    }
}
