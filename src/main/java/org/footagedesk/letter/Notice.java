package org.footagedesk.letter;

import java.time.Instant;
import java.util.UUID;
import org.footagedesk.shared.EmailAddress;

/**
 * A word to a colleague that something on the desk waits for them; it names cases and letters, never a person.
 *
 * @param at the time the mail bears
 */
public record Notice(UUID id, EmailAddress to, String subject, String text, Instant at) {

    public Notice {
        PlainText.requireLine("The subject of a notice", subject);
        text = PlainText.paragraphs(text);
    }

    /** The same whenever the same notice is sent. */
    public MessageId messageId(String domain) {
        return new MessageId("<notice." + id + "@" + domain + ">");
    }
}
