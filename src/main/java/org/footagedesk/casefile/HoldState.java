package org.footagedesk.casefile;

/** How far a hold has got; footage is safe only once it is SECURED (RECORDERS.md, rule 3). */
public enum HoldState {
    /** The desk wants the footage kept. */
    REQUESTED,
    /** The recorder has it. */
    PLACED,
    /** The copy reads back as what the recorder gave. */
    VERIFIED,
    /** A verified, hashed copy lies in the vault. */
    SECURED,
    /** A person let it go, or nobody confirmed it in the policy's time. */
    RELEASED,
    /** It could not be kept. */
    FAILED
}
