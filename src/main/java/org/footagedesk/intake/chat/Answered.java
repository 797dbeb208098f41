package org.footagedesk.intake.chat;

import org.footagedesk.shared.FieldKey;

/** What became of a message, as an answer to the question asked. */
sealed interface Answered {

    /** It says something worth noting, be it what was asked or not. */
    record Given(Heard heard) implements Answered {}

    /** The person cannot or will not say. */
    record Skipped(FieldKey field) implements Answered {}

    /** It does not answer the question; why says so to the person, in a sentence. */
    record NotUnderstood(String why) implements Answered {}
}
