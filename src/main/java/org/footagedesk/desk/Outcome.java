package org.footagedesk.desk;

import java.util.Locale;
import java.util.Map;
import org.footagedesk.people.Ability;
import org.footagedesk.people.Answer;

/** What became of a command. */
public sealed interface Outcome {

    /** It was done, and recorded. */
    record Done() implements Outcome {}

    /** Why a command was not carried out; nothing has changed. */
    sealed interface Refusal extends Outcome {}

    /** This person's roles do not allow it. */
    record NotAllowed(String why) implements Refusal {}

    /** A gate of the policy is not met yet. */
    record Blocked(String gate, String why) implements Refusal {}

    /** Somebody changed it in the meantime; what was read is no longer what stands. */
    record Changed(String why) implements Refusal {}

    /** Something typed cannot be accepted: the field's name, and what to do about it. */
    record Invalid(Map<String, String> problems) implements Refusal {
        public Invalid {
            problems = Map.copyOf(problems);
        }
    }

    /** There is no such case, letter, hold or piece of work. */
    record NotFound(String what) implements Refusal {}

    Outcome DONE = new Done();

    /** The answer of a use case of the house, as the desk tells it. */
    static Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Done done -> DONE;
            case Answer.NotAllowed(Ability needed) ->
                new NotAllowed("Your role does not allow you to "
                        + needed.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".");
            case Answer.Invalid(Map<String, String> problems) -> new Invalid(problems);
            case Answer.Unknown(String what) -> new NotFound(what);
        };
    }
}
