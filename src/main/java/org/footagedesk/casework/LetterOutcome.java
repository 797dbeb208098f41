package org.footagedesk.casework;

import java.time.LocalDate;
import java.util.Set;
import org.footagedesk.shared.Role;
import org.footagedesk.shared.Sha256;

/** What came of a wish about a letter. */
public sealed interface LetterOutcome {

    record Done() implements LetterOutcome {}

    /** The text is no longer the one that was read. */
    record TextChanged(Sha256 now) implements LetterOutcome {}

    /** Only these roles may do it. */
    record NotAllowed(Set<Role> approvers) implements LetterOutcome {}

    /** The letter does not wait for this; somebody was quicker, or there is no such letter. */
    record NotWaiting() implements LetterOutcome {}

    /** It cannot have been posted that day, only on one from the first to the last. */
    record NotThatDay(LocalDate first, LocalDate last) implements LetterOutcome {}

    /**
     * The case as it is now does not let it be written, or leave.
     *
     * @param until what has to be so first, as half a sentence
     * @param why in a sentence
     */
    record NotYet(String until, String why) implements LetterOutcome {}
}
