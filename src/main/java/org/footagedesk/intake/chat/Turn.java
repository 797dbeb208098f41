package org.footagedesk.intake.chat;

import java.time.Instant;

/**
 * One turn of a conversation: what the person said, and what came of it.
 *
 * @param said empty in the first turn, with which the desk opens
 * @param step what is asked after this turn
 * @param failures how often in a row the question asked got no answer
 */
public record Turn(Instant at, String said, Noted noted, Reply reply, Step step, int failures) {}
