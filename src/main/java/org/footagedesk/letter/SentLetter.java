package org.footagedesk.letter;

import java.time.Instant;

/** A letter that a mail server took, and under which name. */
public record SentLetter(ApprovedLetter letter, MessageId messageId, Instant sentAt) {}
