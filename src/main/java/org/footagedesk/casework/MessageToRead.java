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
            papers.add(papers.size() < worthReading ? read(paper, documents, time) : unread(paper));
        }
        return new ReadableMessage(
                mail.sentAt(), mail.senderName(), mail.sender(), mail.subject(), mail.text(), papers, automatic);
    }

    private static ReadableDocument read(MailAttachment paper, DocumentReader documents, ReadingTime time) {
        return documents.read(paper.name(), paper.mediaType(), paper.bytes(), time);
    }

    private static ReadableDocument unread(MailAttachment paper) {
        return new ReadableDocument(paper.name(), paper.mediaType(), "", Map.of(), false);
    }
}
