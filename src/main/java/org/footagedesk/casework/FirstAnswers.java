package org.footagedesk.casework;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.LetterEvent.LetterWithdrawn;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.Recipient;
import org.footagedesk.policy.Policies;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.London;
import org.springframework.stereotype.Component;

/** The first answer as the desk would write it now, held against the letter that lies on the case. */
@Component
class FirstAnswers implements OutdatedLetters {

    private final Policies policies;
    private final LetterWriting writing;
    private final LettersOnCase texts;
    private final LetGo letGo;
    private final EmailAddress mailbox;
    private final Clock clock;

    FirstAnswers(
            Policies policies,
            LetterWriting writing,
            LettersOnCase texts,
            LetGo letGo,
            MailSettings settings,
            Clock clock) {
        this.policies = policies;
        this.writing = writing;
        this.texts = texts;
        this.letGo = letGo;
        this.mailbox = new EmailAddress(settings.mailbox());
        this.clock = clock;
    }

    Optional<Acknowledgement> owedOn(CaseFile file) {
        return Acknowledgement.owedOn(file, policies, London.day(clock.instant()));
    }

    WhereToAnswer whereTo(CaseFile file) {
        return WhereToAnswer.of(file, mailbox);
    }

    @Override
    public Optional<LetterId> on(CaseFile file) {
        if (file.isErased() || !(whereTo(file) instanceof WhereToAnswer.To to)) {
            return Optional.empty();
        }
        return owedOn(file)
                .flatMap(owed -> owed.letter()
                        .filter(letter -> isInAPersonsWords(file, letter))
                        .filter(letter -> !isStillRight(file, owed, letter, to.recipient()))
                        .map(LetterOnFile::id));
    }

    /** The first answer of that kind that lies on the case and waits; a person who writes it anew means it in its place. */
    Optional<LetterOnFile> waiting(CaseFile file, String template) {
        return owedOn(file)
                .flatMap(Acknowledgement::letter)
                .filter(LetterOnFile::waits)
                .filter(letter -> letter.template().equals(template));
    }

    /** Whether the letter waits, and a person has changed its text. */
    boolean isInAPersonsWords(CaseFile file, LetterOnFile letter) {
        return letter.waits() && texts.read(file.reference(), letter.content()).isEdited();
    }

    /** One that waits is right while it would be written the same; one that left, unless it went to a wrong address. */
    boolean isStillRight(CaseFile file, Acknowledgement owed, LetterOnFile letter, Recipient stated) {
        Recipient to = envelope(file, letter).orElse(stated);
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
                && now.enclosures().equals(anew.enclosures())
                && now.generated().equals(anew.text());
    }

    /** Writes the answer, in place of a letter that still waits. */
    void write(CaseFile file, Acknowledgement owed, Recipient stated, String who) {
        Optional<LetterOnFile> before = owed.letter();
        var events = new ArrayList<CaseEvent>();
        before.filter(LetterOnFile::waits)
                .ifPresent(letter -> events.add(new LetterWithdrawn(letter.id(), "the case says something else now")));
        Recipient to = recipient(file, before, stated);
        Instant now = clock.instant();
        Draft draft = writing.compose(file, owed.template(), to, London.day(now));
        events.add(writing.keep(
                file, draft, owed.dueBy(), before.map(LetterOnFile::id).orElse(null)));
        letGo.append(file, draft, owed.dueBy(), events, now, who);
    }

    /** To whom the letter in place of that one goes: as a person wrote it on the envelope, else as the case says. */
    Recipient recipient(CaseFile file, Optional<LetterOnFile> before, Recipient stated) {
        return before.flatMap(letter -> envelope(file, letter)).orElse(stated);
    }

    /** What a person wrote on the envelope, which the case does not say. */
    private Optional<Recipient> envelope(CaseFile file, LetterOnFile letter) {
        boolean chosen =
                letter.goesByPost() && letter.waits() && letter.drafted().replaces() != null;
        return chosen
                ? Optional.of(texts.read(file.reference(), letter.content()).to())
                : Optional.empty();
    }
}
