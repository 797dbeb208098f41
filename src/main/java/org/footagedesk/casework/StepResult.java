package org.footagedesk.casework;

import java.util.Map;
import java.util.Optional;
import org.footagedesk.letter.LetterId;

/** What became of a step that a person wanted to take. */
public sealed interface StepResult {

    /**
     * It is on the record.
     *
     * @param letter the letter that was drafted with it
     */
    record Taken(Optional<LetterId> letter) implements StepResult {}

    /** Something must be true first; nothing was recorded. */
    record Blocked(String step, String why) implements StepResult {}

    /** None of this person's roles may take it on this case. */
    record NotTheirs(String step) implements StepResult {}

    /** An answer is missing or cannot be read, by the keys of the questions; {@code on} stands for the day. */
    record Wrong(Map<String, String> problems) implements StepResult {
        public Wrong {
            problems = Map.copyOf(problems);
        }
    }

    /** The procedure of this kind of request knows no such step, or it does not matter on this case now. */
    record NotNow(String step) implements StepResult {}

    /** Nobody can be written to: neither an e-mail nor a postal address is known. */
    record NobodyToWriteTo() implements StepResult {}
}
