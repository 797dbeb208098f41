package org.footagedesk.letter;

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
    WITHDRAWN
}
