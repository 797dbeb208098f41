package org.footagedesk.intake.chat;

import java.time.Instant;
import java.util.Optional;
import org.footagedesk.form.FormField;

/**
 * The moment at which a message is heard.
 *
 * @param question the question of the form that is open, if one is
 * @param anew whether the person chose to answer it once more
 */
record Moment(Conversation sofar, Step step, Optional<FormField> question, boolean anew, Answers known, Instant now) {}
