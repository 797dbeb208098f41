package org.footagedesk.casework;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseEntry;
import org.footagedesk.casefile.CaseEvent;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.LetterEvent.LetterApproved;
import org.footagedesk.casefile.LetterEvent.LetterSent;
import org.footagedesk.casefile.LetterEvent.LetterUndelivered;
import org.footagedesk.casefile.LetterOnFile;
import org.footagedesk.letter.ApprovedLetter;
import org.footagedesk.letter.Draft;
import org.footagedesk.letter.LetterId;
import org.footagedesk.letter.LetterState;
import org.footagedesk.letter.LetterTemplates;
import org.footagedesk.letter.SendLetter;
import org.footagedesk.letter.Sending;
import org.footagedesk.shared.CaseReference;
import org.springframework.stereotype.Component;

/** Hands an approved letter to the mail server once; when nobody can say whether it left, a person decides (MAIL.md, step 7). */
@Component
public class SendApprovedLetter {

    private final CaseFiles cases;
    private final CaseSteps steps;
    private final LettersOnCase letters;
    private final LetterTemplates templates;
    private final Handovers handovers;
    private final Envelopes envelopes;
    private final SendLetter mail;
    private final Clock clock;

    SendApprovedLetter(
            CaseFiles cases,
            CaseSteps steps,
            LettersOnCase letters,
            LetterTemplates templates,
            Handovers handovers,
            Envelopes envelopes,
            SendLetter mail,
            Clock clock) {
        this.cases = cases;
        this.steps = steps;
        this.letters = letters;
        this.templates = templates;
        this.handovers = handovers;
        this.envelopes = envelopes;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends the letter named {@code CASE/LETTER}; one that is not approved, or has left, is let alone. */
    public void send(String id) {
        CasePart part = CasePart.of(id);
        var letterId = new LetterId(part.part());
        CaseFile file = cases.get(part.reference());
        LetterOnFile letter = file.letters().get(letterId);
        if (letter == null || letter.state() != LetterState.APPROVED || letter.goesByPost()) {
            return;
        }
        CaseEvent outcome = handOver(file, letter)
                .map(sending -> outcome(letterId, sending))
                .orElseGet(() -> new LetterUndelivered(letterId, Handovers.MAY_HAVE_LEFT));
        record(part.reference(), letterId, outcome);
    }

    private Optional<Sending> handOver(CaseFile file, LetterOnFile letter) {
        Draft draft = letters.read(file.reference(), letter.content());
        var approved = approved(file, letter, draft);
        var envelope = envelopes.of(file, templates.find(draft.template()).orElseThrow(), clock.instant());
        return handovers.once(letter.id().value(), () -> mail.send(approved, envelope));
    }

    private static CaseEvent outcome(LetterId letter, Sending sending) {
        return switch (sending) {
            case Sending.Sent sent -> new LetterSent(letter, sent.messageId().bare());
            case Sending.Refused refused ->
                new LetterUndelivered(letter, refused.reason().value());
            case Sending.Ambiguous unclear -> new LetterUndelivered(letter, Handovers.MAY_HAVE_LEFT);
        };
    }

    private void record(CaseReference reference, LetterId letter, CaseEvent outcome) {
        steps.append(
                reference,
                CaseEntry.MACHINE,
                file -> file.letters().get(letter).state() == LetterState.APPROVED ? List.of(outcome) : List.of());
    }

    /** Who approved it and when, told from the events; the text must still be the one that was approved. */
    private static ApprovedLetter approved(CaseFile file, LetterOnFile letter, Draft draft) {
        CaseEntry approval = file.entries().stream()
                .filter(entry -> entry.event() instanceof LetterApproved approved
                        && approved.letter().equals(letter.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        var approved = (LetterApproved) approval.event();
        return new ApprovedLetter(
                draft,
                approved.sha256(),
                approval.actor(),
                approved.role(),
                approval.at(),
                Optional.ofNullable(approved.under())
                        .map(under -> StandingInstructions.approval(draft.template(), under)));
    }
}
