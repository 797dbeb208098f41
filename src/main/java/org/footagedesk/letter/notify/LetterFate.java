package org.footagedesk.letter.notify;

import org.footagedesk.letter.ReasonCode;

/** What became of a letter that Notify took. */
public sealed interface LetterFate {

    /** Notify knows no such letter. */
    record Unknown() implements LetterFate {}

    /** It is being printed, or on its way. */
    record UnderWay() implements LetterFate {}

    /** Notify posted or delivered it. */
    record Done() implements LetterFate {}

    /** It will not be posted or did not arrive: a fault in its PDF, a virus, or an address that does not take it. */
    record Failed(ReasonCode reason) implements LetterFate {}
}
