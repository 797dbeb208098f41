package org.footagedesk.intake.mail;

/**
 * A paper or picture that came with a message, decoded.
 *
 * @param name what the sender called it, made safe: never blank, without path, control characters or more than 120 characters
 * @param mediaType in lower case without parameters, such as {@code application/pdf}; what the sender says, not what it is
 */
public record MailAttachment(String name, String mediaType, byte[] bytes) {}
