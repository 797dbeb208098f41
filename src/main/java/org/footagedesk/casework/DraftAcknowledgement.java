package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IntakeEvent.Lack;
import org.footagedesk.casefile.IntakeEvent.NoWayToAnswer;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.Recipient;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drafts the first answer to a case, and drafts it anew while it still waits and the case says something else by now. It waits
 * for a person, unless the Data Controller instructed otherwise.
 */
@Component
public class DraftAcknowledgement {

    private final CaseFiles cases;
    private final Policies policies;
    private final LetterWriting writing;
    private final LettersOnCase texts;
    private final LetGo letGo;
    private final EmailAddress mailbox;
    private final Clock clock;

    DraftAcknowledgement(
            CaseFiles cases,
            Policies policies,
            LetterWriting writing,
            LettersOnCase texts,
            LetGo letGo,
            MailSettings settings,
            Clock clock) {
        this.cases = cases;
        this.policies = policies;
        this.writing = writing;
        this.texts = texts;
        this.letGo = letGo;
        this.mailbox = new EmailAddress(settings.mailbox());
        this.clock = clock;
    }

    /** Does nothing where the case needs no first answer, or has one that still says what is true. */
    @Transactional
    public void draft(String caseReference) {
        CaseFile file = cases.getForChange(new CaseReference(caseReference));
        Acknowledgement.owedOn(file, policies, London.day(clock.instant())).ifPresent(owed -> {
            switch (WhereToAnswer.of(file, mailbox)) {
                case WhereToAnswer.Nowhere nowhere -> sayThatNobodyIsReached(file, nowhere.lack());
                case WhereToAnswer.To to -> write(file, owed, owed.letter(), to.recipient());
            }
        });
    }

    private void write(CaseFile file, Acknowledgement owed, Optional<LetterOnFile> before, Recipient stated) {
        Recipient to = before.filter(DraftAcknowledgement::envelopeWasChosen)
                .map(letter -> texts.read(file.reference(), letter.content()).to())
                .orElse(stated);
        if (before.isPresent() && stillRight(file, owed, before.get(), to)) {
            return;
        }
        var events = new ArrayList<CaseEvent>();
        before.filter(LetterOnFile::waits)
                .ifPresent(letter -> events.add(new LetterWithdrawn(letter.id(), "the case says something else now")));
        Instant now = clock.instant();
        Draft draft = writing.compose(file, owed.template(), to, London.day(now));
        events.add(writing.keep(
                file, draft, owed.dueBy(), before.map(LetterOnFile::id).orElse(null)));
        letGo.append(file, draft, owed.dueBy(), events, now, DeskActor.NAME);
    }

    /** One that waits is right while it would be written the same; one that left, unless it went to a wrong address. */
    private boolean stillRight(CaseFile file, Acknowledgement owed, LetterOnFile letter, Recipient to) {
        if (letter.state() == LetterState.UNDELIVERED) {
            return letter.to().equals(to.line());
        }
        if (!letter.waits()) {
            return true;
        }
        Draft now = texts.read(file.reference(), letter.content());
        Draft anew = writing.compose(file, owed.template(), to, London.day(letter.draftedAt()));
        return now.template().equals(anew.template())
                && now.to().equals(anew.to())
                && now.generated().equals(anew.text());
    }

    /** A person wrote on the envelope what the case does not say. */
    private static boolean envelopeWasChosen(LetterOnFile letter) {
        return letter.goesByPost() && letter.waits() && letter.drafted().replaces() != null;
    }

    private void sayThatNobodyIsReached(CaseFile file, Lack lack) {
        boolean said = file.last(NoWayToAnswer.class)
                .filter(before -> before.lack() == lack)
                .isPresent();
        if (!said) {
            cases.append(file, clock.instant(), DeskActor.NAME, List.of(new NoWayToAnswer(lack)));
        }
    }
}
