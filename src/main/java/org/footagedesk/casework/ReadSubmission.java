package org.footagedesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.footagedesk.casefile.IntakeEvent.Correspondent;
import org.footagedesk.intake.MalwareScan;
import org.footagedesk.intake.Submission;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.intake.Submissions;
import org.footagedesk.intake.TypedRequest;
import org.footagedesk.intake.TypedRequests;
import org.footagedesk.intake.mail.MailReader;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.policy.Policies;
import org.footagedesk.reading.Finding;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.Reading;
import org.footagedesk.reading.RequestReader;
import org.footagedesk.reading.documents.DocumentReader;
import org.footagedesk.shared.EmailAddress;
import org.footagedesk.shared.FieldKey;
import org.footagedesk.work.Work;
import org.footagedesk.work.WorkItem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a kept message: who, where, when, and what is wanted. */
@Component
public class ReadSubmission {

    private static final Logger LOG = LoggerFactory.getLogger(ReadSubmission.class);
    private static final String FAILED = "reading-failed";
    private static final Duration UNTIL_SCANNED_AGAIN = Duration.ofMinutes(5);

    private final Submissions submissions;
    private final TypedRequests typed;
    private final MailReader mails;
    private final DocumentReader documents;
    private final MalwareScan malware;
    private final EnclosedForms forms;
    private final Policies policies;
    private final Work work;

    ReadSubmission(
            Submissions submissions,
            TypedRequests typed,
            MailReader mails,
            DocumentReader documents,
            MalwareScan malware,
            EnclosedForms forms,
            Policies policies,
            Work work) {
        this.submissions = submissions;
        this.typed = typed;
        this.mails = mails;
        this.documents = documents;
        this.malware = malware;
        this.forms = forms;
        this.policies = policies;
        this.work = work;
    }

    /** Reads the message with that id; what cannot be read comes back as {@link Reading.Unreadable}, never as an error. */
    public ReadMessage read(String submission) throws IOException {
        Submission kept = submissions.get(SubmissionId.of(submission));
        try (InputStream raw = submissions.raw(kept)) {
            return switch (kept.form()) {
                case MAIL -> asFiled(kept, scanned(kept, mails.read(raw, kept.receivedAt())));
                case MAIL_HEADERS -> byHeaders(kept, mails.read(raw, kept.receivedAt()), "too-large");
                case TYPED -> typed(kept, typed.read(raw.readAllBytes()));
            };
        }
    }

    /** Reads a filed message as the request that a person sees in it, whatever sent it. */
    public ReadMessage readAgain(SubmissionId id) throws IOException {
        Submission kept = submissions.get(id);
        if (kept.form() != Submission.Form.MAIL) {
            return read(id.toString());
        }
        try (InputStream raw = submissions.raw(kept)) {
            ScannedMail mail = scanned(kept, mails.read(raw, kept.receivedAt()));
            var message = mail.readableWhoeverSentIt(documents);
            Reading request = reader().read(message);
            return request instanceof Reading.Request ? message(kept, mail, request, message) : asFiled(kept, mail);
        }
    }

    /** A message that made reading fail again and again, by its headers alone; a person reads the rest (MAIL.md, step 6). */
    public ReadMessage giveUp(String submission) throws IOException {
        Submission kept = submissions.get(SubmissionId.of(submission));
        if (kept.form() == Submission.Form.TYPED) {
            return unread(kept, FAILED);
        }
        try (InputStream raw = submissions.raw(kept)) {
            return byHeaders(kept, mails.readHeaders(raw, kept.receivedAt()), FAILED);
        }
    }

    private ReadMessage asFiled(Submission kept, ScannedMail mail) {
        var message = mail.readable(documents);
        return message(kept, mail, reader().read(message), message);
    }

    private ReadMessage message(Submission kept, ScannedMail mail, Reading reading, ReadableMessage message) {
        List<FormGaps> cameBack = mail.sealed()
                ? List.of()
                : FormGaps.in(message.documents(), reading, forms.sentOut(policies.inForce()));
        return message(kept, mail, reading, reader().onPapers(message), cameBack);
    }

    /** Without a verdict nothing opens the papers; the whole message is read once more when the scanner may be back. */
    private ScannedMail scanned(Submission kept, ReadMail mail) {
        try {
            return ScannedMail.by(malware, mail);
        } catch (IOException noVerdict) {
            LOG.warn("The papers of the message {} wait for the scanner. {}", kept.id(), noVerdict.getMessage());
            work.schedule(new WorkItem("read-submission", kept.id().toString()), UNTIL_SCANNED_AGAIN);
            return ScannedMail.withoutVerdict(mail);
        }
    }

    private RequestReader reader() {
        return Places.reader(policies.inForce());
    }

    private static ReadMessage byHeaders(Submission kept, ReadMail headers, String unreadable) {
        Reading reading = headers.automatic()
                .<Reading>map(Reading.Automatic::new)
                .orElseGet(() -> new Reading.Unreadable(unreadable));
        return message(kept, new ScannedMail(headers, Map.of(), false), reading, List.of(), List.of());
    }

    private static ReadMessage message(
            Submission kept, ScannedMail scanned, Reading reading, List<Finding> onPapers, List<FormGaps> forms) {
        ReadMail mail = scanned.mail();
        var from = new Correspondent(
                mail.senderName().orElse(null),
                mail.sender().map(EmailAddress::value).orElse(null));
        return new ReadMessage(
                kept,
                reading,
                from,
                mail.subject(),
                mail.text(),
                Stream.concat(mail.inReplyTo().stream(), mail.references().reversed().stream())
                        .toList(),
                mail.recipients(),
                mail.bounce(),
                mail.automatic(),
                scanned.papers(),
                scanned.waiting(),
                onPapers,
                forms,
                Optional.empty());
    }

    private ReadMessage typed(Submission kept, TypedRequest request) {
        var from = new Correspondent(
                request.fields().get(FieldKey.REQUESTER_NAME), request.fields().get(FieldKey.REQUESTER_EMAIL));
        Reading reading = new TypedReading(reader()).read(request, kept.receivedAt());
        return ReadMessage.standingAlone(kept, reading, from, request.words(), Optional.ofNullable(request.typedBy()));
    }

    private static ReadMessage unread(Submission kept, String reason) {
        return ReadMessage.standingAlone(
                kept, new Reading.Unreadable(reason), new Correspondent(null, null), "", Optional.empty());
    }
}
