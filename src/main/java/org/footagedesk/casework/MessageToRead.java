package org.footagedesk.casework;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.footagedesk.intake.mail.MailAttachment;
import org.footagedesk.intake.mail.ReadMail;
import org.footagedesk.reading.ReadableDocument;
import org.footagedesk.reading.ReadableMessage;
import org.footagedesk.reading.documents.DocumentReader;
import org.footagedesk.reading.documents.ReadingTime;

/** Makes of a mail and its attached papers one message that can be read. */
public final class MessageToRead {

    /** Opens no paper. */
    static final DocumentReader LISTED_ONLY =
            (name, mediaType, bytes, time) -> new ReadableDocument(name, mediaType, "", Map.of(), false);

    private static final int MOST_PAPERS = 30;
    private static final Duration FOR_ALL_PAPERS = Duration.ofSeconds(60);

    private MessageToRead() {}

    /**
     * The message with the text of its first thirty papers, as far as a minute reaches; further ones, and those of an automatic
     * mail, are listed unread.
     */
    public static ReadableMessage of(ReadMail mail, DocumentReader documents) {
        return of(mail, documents, mail.automatic());
    }

    /** The same as if a person had written it. */
    static ReadableMessage whoeverSentIt(ReadMail mail, DocumentReader documents) {
        return of(mail, documents, Optional.empty());
    }

    private static ReadableMessage of(ReadMail mail, DocumentReader documents, Optional<String> automatic) {
        int worthReading = automatic.isPresent() ? 0 : MOST_PAPERS;
        var time = new ReadingTime(FOR_ALL_PAPERS);
        var papers = new ArrayList<ReadableDocument>();
        for (MailAttachment paper : mail.attachments()) {
            DocumentReader reader = papers.size() < worthReading ? documents : LISTED_ONLY;
            papers.add(reader.read(paper.name(), paper.mediaType(), paper.bytes(), time));
        }
        return new ReadableMessage(
                mail.sentAt(), mail.senderName(), mail.sender(), mail.subject(), mail.text(), papers, automatic);
    }
}
