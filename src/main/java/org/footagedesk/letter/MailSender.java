package org.footagedesk.letter;

import org.footagedesk.shared.EmailAddress;

/** In whose name the desk writes: its mailbox, and the name people see beside it. */
public record MailSender(EmailAddress mailbox, String displayName) {

    public MailSender {
        PlainText.requireLine("The sender's display name", displayName);
    }
}
