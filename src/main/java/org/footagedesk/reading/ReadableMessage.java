package org.footagedesk.reading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.footagedesk.shared.EmailAddress;

/**
 * A message as text: what any channel delivers once its wrapping is taken off.
 *
 * @param sentAt when the writer sent it; relative words such as "yesterday" count from here
 * @param automatic the name of the header rule that shows an automatic mail, if one does
 */
public record ReadableMessage(
        Instant sentAt,
        Optional<String> senderName,
        Optional<EmailAddress> sender,
        String subject,
        String body,
        List<ReadableDocument> documents,
        Optional<String> automatic) {

    public ReadableMessage {
        documents = List.copyOf(documents);
    }
}
