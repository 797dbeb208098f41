package org.footagedesk.desk;

import java.time.Instant;

/** A piece of work that failed for good and waits for a person; it carries no case content. */
public record SetAsideRow(String id, String step, String reasonCode, int attempts, Instant setAsideAt) {}
