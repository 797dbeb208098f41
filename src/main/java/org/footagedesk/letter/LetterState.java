package org.footagedesk.letter;

import java.util.EnumSet;
import java.util.Set;

/** Where a letter stands. */
public enum LetterState {
    /** Drafted; somebody must read it. */
    WAITING,
    /** Read and given back to be written differently. */
    RETURNED,
    /** Let go, not yet with the mail server. */
    APPROVED,
    /** Taken by the mail server. */
    SENT,
    /** It came back, or the mail server would not have it. */
    UNDELIVERED,
    /** No longer wanted. */
    WITHDRAWN;

    /** The states that may come next. */
    public Set<LetterState> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(RETURNED, APPROVED, WITHDRAWN);
            case RETURNED -> EnumSet.of(WAITING, WITHDRAWN);
            case APPROVED -> EnumSet.of(SENT, UNDELIVERED, WITHDRAWN);
            case SENT -> EnumSet.of(UNDELIVERED);
            case UNDELIVERED, WITHDRAWN -> EnumSet.noneOf(LetterState.class);
        };
    }
}
