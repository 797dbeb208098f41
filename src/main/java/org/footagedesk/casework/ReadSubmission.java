package org.footagedesk.casework;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
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
import org.footagedesk.intake.mail.MailAttachment;
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
import org.springframework.stereotype.Component;

/** Reads a kept message: who, where, when, and what is wanted. */
@Component
public class ReadSubmission {

    private static final String FAILED = "reading-failed";

    private final Submissions submissions;
    private final TypedRequests typed;
    private final MailReader mails;
    private final DocumentReader documents;
    private final MalwareScan malware;
    private final Policies policies;

    ReadSubmission(
            Submissions submissions,
            TypedRequests typed,
            MailReader mails,
            DocumentReader documents,
            MalwareScan malware,
            Policies policies) {
        this.submissions = submissions;
        this.typed = typed;
        this.mails = mails;
        this.documents = documents;
        this.malware = malware;
        this.policies = policies;
    }

    /** Reads the message with that id; what cannot be read comes back as {@link Reading.Unreadable}, never as an error. */
    public ReadMessage read(String submission) throws IOException {
        Submission kept = submissions.get(SubmissionId.of(submission));
        try (InputStream raw = submissions.raw(kept)) {
            return switch (kept.form()) {
                case MAIL -> mail(kept, mails.read(raw, kept.receivedAt()));
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
            ReadMail mail = mails.read(raw, kept.receivedAt());
            ReadMessage asFiled = mail(kept, mail);
            Map<MailAttachment, String> infected = infected(mail);
            var message = MessageToRead.whoeverSentIt(mail.without(infected.keySet()), documents);
            Reading request = reader().read(message);
            return request instanceof Reading.Request ? message(kept, mail, infected, request, message) : asFiled;
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

    private ReadMessage mail(Submission kept, ReadMail mail) throws IOException {
        Map<MailAttachment, String> infected = infected(mail);
        var message = MessageToRead.of(mail.without(infected.keySet()), documents);
        Reading reading = reader().read(message);
        return message(kept, mail, infected, reading, message);
    }

    private ReadMessage message(
            Submission kept,
            ReadMail mail,
            Map<MailAttachment, String> infected,
            Reading reading,
            ReadableMessage message) {
        var forms = FormGaps.in(message.documents(), reading, policies.inForce());
        return message(kept, mail, infected, reading, reader().onPapers(message), forms);
    }

    /** The papers that nothing may open, each with what was found in it. */
    private Map<MailAttachment, String> infected(ReadMail mail) throws IOException {
        var infected = new IdentityHashMap<MailAttachment, String>();
        for (MailAttachment paper : mail.attachments()) {
            malware.foundIn(paper.bytes()).ifPresent(found -> infected.put(paper, found));
        }
        return infected;
    }

    private RequestReader reader() {
        return Places.reader(policies.inForce());
    }

    private static ReadMessage byHeaders(Submission kept, ReadMail headers, String unreadable) {
        Reading reading = headers.automatic()
                .<Reading>map(Reading.Automatic::new)
                .orElseGet(() -> new Reading.Unreadable(unreadable));
        return message(kept, headers, Map.of(), reading, List.of(), List.of());
    }

    private static ReadMessage message(
            Submission kept,
            ReadMail mail,
            Map<MailAttachment, String> infected,
            Reading reading,
            List<Finding> onPapers,
            List<FormGaps> forms) {
        var papers = mail.attachments().stream()
                .map(paper -> new ReadMessage.Paper(
                        paper.name(), paper.mediaType(), paper.bytes(), Optional.ofNullable(infected.get(paper))))
                .toList();
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
                papers,
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
