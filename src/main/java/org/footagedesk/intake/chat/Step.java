package org.footagedesk.intake.chat;

import org.footagedesk.shared.FieldKey;

/** Where a conversation stands: what the person is being asked, or that there is nothing left to ask. */
public sealed interface Step {

    /** The opening question: is it you in the footage? */
    record Who() implements Step {}

    /** One question of the form. */
    record Ask(FieldKey field) implements Step {}

    /** All is asked; the person looks over the answers before sending them. */
    record CheckAnswers() implements Step {}

    /** The request was sent; the submission is what it is kept as. */
    record Sent(String submission) implements Step {}

    /** The step as one word for storing, such as {@code ask:requester_name}. */
    default String written() {
        return switch (this) {
            case Who() -> "who";
            case Ask(FieldKey field) -> "ask:" + field.key();
            case CheckAnswers() -> "check";
            case Sent(String submission) -> "sent:" + submission;
        };
    }

    /** The step that was written so; anything else is an error. */
    static Step of(String written) {
        if (written.equals("who")) return new Who();
        if (written.equals("check")) return new CheckAnswers();
        if (written.startsWith("ask:")) return new Ask(FieldKey.of(written.substring(4)));
        if (written.startsWith("sent:")) return new Sent(written.substring(5));
        throw new IllegalArgumentException("There is no step '" + written + "' in a conversation.");
    }
}
