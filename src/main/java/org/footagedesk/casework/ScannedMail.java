package org.footagedesk.casework;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.intake.MalwareScan;
import org.footagedesk.intake.mail.MailAttachment;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.documents.DocumentReader;

/**
 * A mail once a scanner was asked about its papers.
 *
 * @param infected the papers that nothing may open, each with what was found in it
 * @param sealed whether there is no verdict, so that nothing opens any of them yet
 */
record ScannedMail(ReadMail mail, Map<MailAttachment, String> infected, boolean sealed) {

    static ScannedMail by(MalwareScan scan, ReadMail mail) throws IOException {
        var infected = new IdentityHashMap<MailAttachment, String>();
        for (MailAttachment paper : mail.attachments()) {
            scan.foundIn(paper.bytes()).ifPresent(found -> infected.put(paper, found));
        }
        return new ScannedMail(mail, infected, false);
    }

    static ScannedMail withoutVerdict(ReadMail mail) {
        return new ScannedMail(mail, Map.of(), true);
    }

    ReadableMessage readable(DocumentReader documents) {
        return MessageToRead.of(clean(), reader(documents));
    }

    ReadableMessage readableWhoeverSentIt(DocumentReader documents) {
        return MessageToRead.whoeverSentIt(clean(), reader(documents));
    }

    List<ReadMessage.Paper> papers() {
        return mail.attachments().stream()
                .filter(_ -> !sealed)
                .map(paper -> new ReadMessage.Paper(
                        paper.name(), paper.mediaType(), paper.bytes(), Optional.ofNullable(infected.get(paper))))
                .toList();
    }

    /** What the sender calls the papers that wait for the scanner. */
    List<String> waiting() {
        return mail.attachments().stream()
                .filter(_ -> sealed)
                .map(MailAttachment::name)
                .toList();
    }

    private ReadMail clean() {
        return mail.without(infected.keySet());
    }

    private DocumentReader reader(DocumentReader documents) {
        return sealed ? MessageToRead.LISTED_ONLY : documents;
    }
}
