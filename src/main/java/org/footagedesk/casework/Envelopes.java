package org.footagedesk.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.IntakeEvent.JoinedAs;
import org.footagedesk.casefile.IntakeEvent.SubmissionJoined;
import org.footagedesk.intake.mail.MailSettings;
import org.footagedesk.intake.mail.SignedReference;
import org.footagedesk.letter.Envelope;
import org.footagedesk.letter.LetterTemplate;
import org.footagedesk.letter.MessageId;
import org.footagedesk.letter.ReturnPath;
import org.footagedesk.shared.EmailAddress;
import org.springframework.stereotype.Component;

/** How a case's letters travel: answers come back to the case, bounces to the letter, and machines are not answered. */
@Component
class Envelopes {

    private final SignedReference references;
    private final EmailAddress mailbox;

    Envelopes(SignedReference references, MailSettings settings) {
        this.references = references;
        this.mailbox = new EmailAddress(settings.mailbox());
    }

    Envelope of(CaseFile file, LetterTemplate kind, Instant at) {
        EmailAddress replyTo = references.returnAddress(mailbox, file.reference());
        Optional<MessageId> answers = file.submissions().stream()
                .filter(joined -> joined.as() != JoinedAs.AUTOMATIC)
                .map(SubmissionJoined::messageId)
                .flatMap(id -> Optional.ofNullable(id).stream())
                .flatMap(id -> MessageId.parse("<" + id + ">").stream())
                .findFirst();
        ReturnPath path = ReturnPath.of(kind, mailbox, references.token(file.reference()));
        return new Envelope(file.reference(), path, replyTo, answers, List.of(), at);
    }
}
