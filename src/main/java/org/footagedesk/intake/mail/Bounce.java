package org.footagedesk.intake.mail;

import java.util.Optional;
import org.footagedesk.shared.EmailAddress;

/**
 * The notice that a message of ours could not be delivered for good (RFC 3464, or the older free forms); a notice of mere delay
 * is none.
 *
 * @param recipient who did not get it
 * @param originalMessageId the Message-ID of our message, without angle brackets
 * @param reason status and diagnosis in one line, as the reporting server words them
 */
public record Bounce(Optional<EmailAddress> recipient, Optional<String> originalMessageId, String reason) {}
