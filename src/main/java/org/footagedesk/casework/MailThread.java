package org.footagedesk.casework;

import java.util.Optional;
import org.footagedesk.casefile.CaseIndex;
import org.footagedesk.intake.mail.SignedReference;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * Which case a message answers: our signed reference first, then the Message-IDs of our letters and of the requester's own
 * mails; never the subject alone (MAIL.md, 'Threading').
 */
@Component
class MailThread {

    private final CaseIndex index;
    private final SignedReference references;

    MailThread(CaseIndex index, SignedReference references) {
        this.index = index;
        this.references = references;
    }

    /** The case a person answers; empty where the writer is not known on it, since a stranger may have been sent our letter. */
    Optional<CaseReference> caseAnswered(ReadMessage message) {
        return references
                .in(message.recipients(), message.subject())
                .or(() -> ourLetter(message).map(CaseIndex.OurLetter::reference))
                .or(() -> message.messagesAnswered()
                        .flatMap(id -> index.byTheirMessage(id).stream())
                        .findFirst())
                .filter(reference -> isKnown(message, reference));
    }

    /** The case, and where it shows the letter, that a machine's message is about. */
    Optional<Answered> answered(ReadMessage message) {
        return ourLetter(message)
                .map(ours -> new Answered(ours.reference(), Optional.of(ours)))
                .or(() -> references
                        .in(message.recipients(), message.subject())
                        .map(reference -> new Answered(reference, Optional.empty())));
    }

    private Optional<CaseIndex.OurLetter> ourLetter(ReadMessage message) {
        return message.messagesAnswered()
                .flatMap(id -> index.byOurMessage(id).stream())
                .findFirst();
    }

    private boolean isKnown(ReadMessage message, CaseReference reference) {
        return Optional.ofNullable(message.from().email())
                .flatMap(EmailAddress::parse)
                .filter(address -> index.byCorrespondent(address).contains(reference))
                .isPresent();
    }

    /** A case and, if it is known, which of our letters. */
    record Answered(CaseReference reference, Optional<CaseIndex.OurLetter> letter) {}
}
