package org.footagedesk.desk.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.TreeMap;
import org.footagedesk.casefile.CaseFile;
import org.footagedesk.casefile.CaseFiles;
import org.footagedesk.casefile.IdentityPapers;
import org.footagedesk.casefile.IntakeEvent.DocumentKept;
import org.footagedesk.casefile.IntakeEvent.PaperQuarantined;
import org.footagedesk.casework.FiledMessages;
import org.footagedesk.desk.DocumentPage;
import org.footagedesk.desk.MessagePage;
import org.footagedesk.desk.Originals;
import org.footagedesk.desk.StrangersFile;
import org.footagedesk.intake.SubmissionId;
import org.footagedesk.journal.Views;
import org.footagedesk.people.Ability;
import org.footagedesk.people.StaffMember;
import org.footagedesk.reading.documents.DocumentPictures;
import org.footagedesk.reading.documents.DocumentReader;
import org.footagedesk.shared.CaseReference;
import org.footagedesk.shared.Seal;
import org.footagedesk.vault.Vault;
import org.springframework.stereotype.Component;

/** Documents and messages of strangers: drawn and read by a process of its own, never handed to a browser to be opened. */
@Component
class OriginalsAtDesk implements Originals {

    private final CaseFiles cases;
    private final FiledMessages filed;
    private final MessagePages messages;
    private final Vault vault;
    private final DocumentReader reader;
    private final DocumentPictures pictures;
    private final Views views;
    private final Handlers handlers;

    OriginalsAtDesk(
            CaseFiles cases,
            FiledMessages filed,
            MessagePages messages,
            Vault vault,
            DocumentReader reader,
            DocumentPictures pictures,
            Views views,
            Handlers handlers) {
        this.cases = cases;
        this.filed = filed;
        this.messages = messages;
        this.vault = vault;
        this.reader = reader;
        this.pictures = pictures;
        this.views = views;
        this.handlers = handlers;
    }

    @Override
    public Optional<DocumentPage> document(CaseReference reference, String sha256, int page, StaffMember who) {
        return visible(reference, who).flatMap(file -> named(file, sha256)).map(document -> {
            views.record(who.name(), "document/" + reference + "/" + document.sha256());
            byte[] bytes = bytesOf(reference, document);
            var read = reader.read(document.name(), document.mediaType(), bytes);
            var picture = pictures.picture(bytes, page)
                    .map(drawn -> new DocumentPage.Picture(drawn.jpeg(), page, drawn.pages()))
                    .orElse(null);
            var form = new TreeMap<String, String>();
            read.formFields().forEach((field, value) -> form.put(PlainText.of(field), PlainText.of(value)));
            return new DocumentPage(
                    PlainText.of(document.name()),
                    document.type(),
                    document.sha256().hex(),
                    document.submission().toString(),
                    document.bytes(),
                    PlainText.of(read.text()),
                    form,
                    read.locked(),
                    picture);
        });
    }

    @Override
    public Optional<StrangersFile> file(CaseReference reference, String sha256, StaffMember who) {
        return visible(reference, who)
                .flatMap(file -> named(file, sha256).map(document -> {
                    views.record(who.name(), "document-file/" + reference + "/" + document.sha256());
                    int number = file.documents().indexOf(document) + 1;
                    return new StrangersFile(
                            "%s-document-%d%s".formatted(reference, number, FileEnding.of(document.name())),
                            document.bytes(),
                            open(reference, document));
                }));
    }

    @Override
    public Optional<MessagePage> message(CaseReference reference, String submission, StaffMember who) {
        return visible(reference, who)
                .flatMap(file -> file.submissions().stream()
                        .filter(joined -> joined.submission().toString().equals(submission))
                        .findFirst())
                .map(joined -> {
                    views.record(who.name(), "message/" + reference + "/" + submission);
                    return messages.of(joined.submission());
                });
    }

    @Override
    public Optional<MessagePage> filedMessage(String submission, StaffMember who) {
        return who.may(Ability.READ_CASES)
                ? Ids.uuid(submission)
                        .map(SubmissionId::new)
                        .flatMap(filed::find)
                        .map(message -> {
                            views.record(who.name(), "filed-message/" + message.submission());
                            return messages.of(message.submission());
                        })
                : Optional.empty();
    }

    /** A message lies under a key of its own; once its case is erased it is shown no more than the rest. */
    private Optional<CaseFile> visible(CaseReference reference, StaffMember who) {
        Optional<CaseFile> file = cases.find(reference).filter(known -> handlers.may(known, who, Ability.READ_CASES));
        if (file.filter(CaseFile::isErased).isPresent()) {
            throw new Seal.Erased(reference.scope());
        }
        return file;
    }

    private static Optional<DocumentKept> named(CaseFile file, String sha256) {
        if (IdentityPapers.deletedOn(file).stream().anyMatch(gone -> gone.hex().equals(sha256))) {
            throw new Seal.Erased(file.reference().scope());
        }
        boolean quarantined = file.all(PaperQuarantined.class).stream()
                .anyMatch(paper -> paper.sha256().hex().equals(sha256));
        return quarantined
                ? Optional.empty()
                : file.documents().stream()
                        .filter(document -> document.sha256().hex().equals(sha256))
                        .findFirst();
    }

    private byte[] bytesOf(CaseReference reference, DocumentKept document) {
        try (InputStream kept = open(reference, document)) {
            return kept.readAllBytes();
        } catch (IOException broken) {
            throw unreadable(reference, broken);
        }
    }

    private InputStream open(CaseReference reference, DocumentKept document) {
        try {
            return vault.open(reference.scope(), document.sha256());
        } catch (IOException missing) {
            throw unreadable(reference, missing);
        }
    }

    private static UncheckedIOException unreadable(CaseReference reference, IOException why) {
        return new UncheckedIOException("A document of " + reference + " could not be read.", why);
    }
}
